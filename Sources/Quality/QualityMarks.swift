import SAMLMetadata

/// All that counters need of an entity, in two bytes: 10,000 unchanged entities are counted from these alone.
public struct QualityMarks: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    public static let serviceProvider = QualityMarks(rawValue: 1 << 0)
    public static let identityProvider = QualityMarks(rawValue: 1 << 1)
    public static let serviceProviderPrivacyDeclared = QualityMarks(rawValue: 1 << 2)
    public static let serviceProviderPrivacy = QualityMarks(rawValue: 1 << 3)
    public static let identityProviderPrivacyDeclared = QualityMarks(rawValue: 1 << 4)
    public static let identityProviderPrivacy = QualityMarks(rawValue: 1 << 5)
    public static let securityContact = QualityMarks(rawValue: 1 << 6)
    public static let sirtfi = QualityMarks(rawValue: 1 << 7)
    public static let sirtfi2 = QualityMarks(rawValue: 1 << 8)

    /// - Parameters:
    ///   - serviceProviderPrivacy: of an entity that is a service provider, `.absent` for others.
    ///   - identityProviderPrivacy: of an entity that is an identity provider, `.absent` for others.
    public init(
        roles: Roles, serviceProviderPrivacy: PrivacyStatement.Kind, identityProviderPrivacy: PrivacyStatement.Kind,
        hasSecurityContact: Bool, sirtfi: Sirtfi
    ) {
        self = []
        if roles.contains(.serviceProvider) { insert(.serviceProvider) }
        if roles.contains(.identityProvider) { insert(.identityProvider) }
        if serviceProviderPrivacy != .absent { insert(.serviceProviderPrivacyDeclared) }
        if serviceProviderPrivacy == .usable { insert(.serviceProviderPrivacy) }
        if identityProviderPrivacy != .absent { insert(.identityProviderPrivacyDeclared) }
        if identityProviderPrivacy == .usable { insert(.identityProviderPrivacy) }
        if hasSecurityContact { insert(.securityContact) }
        if sirtfi.contains(.version1) { insert(.sirtfi) }
        if sirtfi.contains(.version2) { insert(.sirtfi2) }
    }
}
