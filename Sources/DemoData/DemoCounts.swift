/// What a correct import of an invented aggregate counts.
public struct DemoCounts: Sendable, Equatable {
    /// All entities.
    public var entities = 0
    /// Entities with the role of a service provider, with or without another role.
    public var serviceProviders = 0
    /// Entities with the role of an identity provider, with or without another role.
    public var identityProviders = 0
    /// Entities with both roles; they count in `serviceProviders` and in `identityProviders` too.
    public var dualRole = 0
    /// Entities with neither role.
    public var other = 0

    /// Service providers with a usable privacy statement: an absolute http or https URL with a host.
    public var spPrivacy = 0
    /// Identity providers with a usable privacy statement: an absolute http or https URL with a host.
    public var idpPrivacy = 0
    /// Service providers with any privacy statement that is not empty.
    public var spPrivacyDeclared = 0
    /// Identity providers with any privacy statement that is not empty.
    public var idpPrivacyDeclared = 0

    /// Entities with a security contact of REFEDS or of InCommon.
    public var security = 0
    /// Service providers with a security contact.
    public var spSecurity = 0
    /// Identity providers with a security contact.
    public var idpSecurity = 0

    /// Entities which assert Sirtfi, version 1.
    public var sirtfi = 0
    /// Service providers which assert Sirtfi, version 1.
    public var spSirtfi = 0
    /// Identity providers which assert Sirtfi, version 1.
    public var idpSirtfi = 0
    /// Entities which assert Sirtfi, version 2; they assert version 1 too.
    public var sirtfi2 = 0

    /// Counts of nothing: every number is 0.
    public init() {}

    /// Adds one entity.
    mutating func add(_ entity: EntityState) {
        let isServiceProvider = entity.kind.hasServiceProvider
        let isIdentityProvider = entity.kind.hasIdentityProvider
        entities += 1
        serviceProviders += isServiceProvider ? 1 : 0
        identityProviders += isIdentityProvider ? 1 : 0
        dualRole += isServiceProvider && isIdentityProvider ? 1 : 0
        other += isServiceProvider || isIdentityProvider ? 0 : 1

        let serviceProviderDeclares = entity.hasPrivacyFor(.serviceProviderPrivacy)
        let identityProviderDeclares = entity.hasPrivacyFor(.identityProviderPrivacy)
        spPrivacyDeclared += serviceProviderDeclares ? 1 : 0
        idpPrivacyDeclared += identityProviderDeclares ? 1 : 0
        spPrivacy += serviceProviderDeclares && entity.hasUsablePrivacy ? 1 : 0
        idpPrivacy += identityProviderDeclares && entity.hasUsablePrivacy ? 1 : 0

        if entity.hasSecurityContact {
            security += 1
            spSecurity += isServiceProvider ? 1 : 0
            idpSecurity += isIdentityProvider ? 1 : 0
        }
        if entity.hasSirtfi {
            sirtfi += 1
            spSirtfi += isServiceProvider ? 1 : 0
            idpSirtfi += isIdentityProvider ? 1 : 0
        }
        sirtfi2 += entity.hasSirtfi2 ? 1 : 0
    }
}
