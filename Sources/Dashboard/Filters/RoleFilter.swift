import SAMLMetadata

/// Entities by role. Those with both roles are under `sp` and under `idp`, as they are counted.
enum RoleFilter: String, CaseIterable, Sendable {
    case serviceProvider = "sp"
    case identityProvider = "idp"
    case both
    /// Neither service provider nor identity provider.
    case neither

    func admits(_ roles: Roles) -> Bool {
        let isServiceProvider = roles.contains(.serviceProvider)
        let isIdentityProvider = roles.contains(.identityProvider)
        return switch self {
        case .serviceProvider: isServiceProvider
        case .identityProvider: isIdentityProvider
        case .both: isServiceProvider && isIdentityProvider
        case .neither: !isServiceProvider && !isIdentityProvider
        }
    }
}
