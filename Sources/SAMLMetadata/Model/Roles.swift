/// The set of roles of one entity.
public struct Roles: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The set that holds `role` alone.
    public init(_ role: Role) {
        self.init(rawValue: 1 << role.rawValue)
    }

    public static let serviceProvider = Roles(.serviceProvider)
    public static let identityProvider = Roles(.identityProvider)
    public static let attributeAuthority = Roles(.attributeAuthority)
    public static let other = Roles(.other)
}
