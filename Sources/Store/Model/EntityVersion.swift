/// What an entity was from one snapshot on. Times are snapshot times.
public struct EntityVersion: Sendable, Equatable {
    public var summary: EntitySummary
    public var validFrom: Int64
    /// The first snapshot that no longer shows it; nil while current.
    public var validTo: Int64?
    public var detail: EntityDetail

    public init(summary: EntitySummary, validFrom: Int64, validTo: Int64?, detail: EntityDetail) {
        self.summary = summary
        self.validFrom = validFrom
        self.validTo = validTo
        self.detail = detail
    }
}
