/// Which roles an entity has.
enum EntityKind: UInt8, Sendable {
    case serviceProvider
    case identityProvider
    case dualRole
    case attributeAuthority

    var hasServiceProvider: Bool {
        self == .serviceProvider || self == .dualRole
    }

    var hasIdentityProvider: Bool {
        self == .identityProvider || self == .dualRole
    }
}
