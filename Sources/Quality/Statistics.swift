/// Counters over a set of entities: a whole snapshot, or one federation in it.
///
/// An entity with both roles counts once as entity, once under service providers and once under identity providers.
/// Privacy counts usable statements; the `Declared` counters also count URLs that no browser can open.
public struct Statistics: Sendable, Hashable, Codable {
    public var entities = 0
    public var serviceProviders = 0
    public var identityProviders = 0
    /// Entities that are service provider and identity provider at once.
    public var dualRole = 0
    /// Entities that are neither.
    public var other = 0
    public var serviceProvidersWithPrivacy = 0
    public var identityProvidersWithPrivacy = 0
    public var serviceProvidersWithPrivacyDeclared = 0
    public var identityProvidersWithPrivacyDeclared = 0
    public var withSecurityContact = 0
    public var serviceProvidersWithSecurityContact = 0
    public var identityProvidersWithSecurityContact = 0
    /// Sirtfi version 1, with or without version 2.
    public var withSirtfi = 0
    public var serviceProvidersWithSirtfi = 0
    public var identityProvidersWithSirtfi = 0
    public var withSirtfi2 = 0
    public var serviceProvidersWithSirtfi2 = 0
    public var identityProvidersWithSirtfi2 = 0
    /// Service providers with a privacy statement and a security contact.
    public var serviceProvidersWithBoth = 0
    /// Service providers with a privacy statement or a security contact.
    public var serviceProvidersWithEither = 0
    public var identityProvidersWithBoth = 0
    public var identityProvidersWithEither = 0

    public init() {}

    /// Counts an entity.
    public mutating func add(_ marks: QualityMarks) {
        let isServiceProvider = marks.contains(.serviceProvider)
        let isIdentityProvider = marks.contains(.identityProvider)
        entities += 1
        if isServiceProvider && isIdentityProvider { dualRole += 1 }
        if !isServiceProvider && !isIdentityProvider { other += 1 }
        if marks.contains(.securityContact) { withSecurityContact += 1 }
        if marks.contains(.sirtfi) { withSirtfi += 1 }
        if marks.contains(.sirtfi2) { withSirtfi2 += 1 }
        if isServiceProvider { addServiceProvider(marks) }
        if isIdentityProvider { addIdentityProvider(marks) }
    }

    private mutating func addServiceProvider(_ marks: QualityMarks) {
        let hasPrivacy = marks.contains(.serviceProviderPrivacy)
        let hasSecurityContact = marks.contains(.securityContact)
        serviceProviders += 1
        if hasPrivacy { serviceProvidersWithPrivacy += 1 }
        if marks.contains(.serviceProviderPrivacyDeclared) { serviceProvidersWithPrivacyDeclared += 1 }
        if hasSecurityContact { serviceProvidersWithSecurityContact += 1 }
        if marks.contains(.sirtfi) { serviceProvidersWithSirtfi += 1 }
        if marks.contains(.sirtfi2) { serviceProvidersWithSirtfi2 += 1 }
        if hasPrivacy && hasSecurityContact { serviceProvidersWithBoth += 1 }
        if hasPrivacy || hasSecurityContact { serviceProvidersWithEither += 1 }
    }

    private mutating func addIdentityProvider(_ marks: QualityMarks) {
        let hasPrivacy = marks.contains(.identityProviderPrivacy)
        let hasSecurityContact = marks.contains(.securityContact)
        identityProviders += 1
        if hasPrivacy { identityProvidersWithPrivacy += 1 }
        if marks.contains(.identityProviderPrivacyDeclared) { identityProvidersWithPrivacyDeclared += 1 }
        if hasSecurityContact { identityProvidersWithSecurityContact += 1 }
        if marks.contains(.sirtfi) { identityProvidersWithSirtfi += 1 }
        if marks.contains(.sirtfi2) { identityProvidersWithSirtfi2 += 1 }
        if hasPrivacy && hasSecurityContact { identityProvidersWithBoth += 1 }
        if hasPrivacy || hasSecurityContact { identityProvidersWithEither += 1 }
    }
}

extension Statistics {
    /// Adds the counters of another set of entities.
    public mutating func add(_ other: Statistics) {
        for counter in Statistics.counters { self[keyPath: counter] += other[keyPath: counter] }
    }
}
