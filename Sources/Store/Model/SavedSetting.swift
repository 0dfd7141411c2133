/// A setting as it was saved in the dashboard.
public struct SavedSetting: Sendable, Equatable {
    public var name: String
    public var value: String
    /// When it got this value, UTC seconds.
    public var updatedAt: Int64
    /// The name of the token that gave it.
    public var updatedBy: String

    public init(name: String, value: String, updatedAt: Int64, updatedBy: String) {
        self.name = name
        self.value = value
        self.updatedAt = updatedAt
        self.updatedBy = updatedBy
    }
}
