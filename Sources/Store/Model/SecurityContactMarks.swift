/// By which standards the security contacts of an entity are marked as such. The numbers are those of the stored detail.
public struct SecurityContactMarks: OptionSet, Sendable, Hashable {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// REFEDS Security Contact.
    public static let refeds = SecurityContactMarks(rawValue: 1)
    /// InCommon's older mark.
    public static let inCommon = SecurityContactMarks(rawValue: 2)
}
