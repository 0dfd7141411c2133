import SAMLMetadata

/// What is good or missing in one entity, as far as the dashboard counts it.
public struct EntityQuality: Sendable, Hashable {
    public var roles: Roles
    /// The privacy statement of the service provider role; `.absent` without that role.
    public var serviceProviderPrivacy: PrivacyStatement
    /// The privacy statement of the identity provider role; `.absent` without that role.
    public var identityProviderPrivacy: PrivacyStatement
    /// A contact marked as security contact by REFEDS or InCommon is there.
    public var hasSecurityContact: Bool
    public var sirtfi: Sirtfi

    /// Judges `entity`; depends on nothing else.
    public init(_ entity: EntityDescriptor) {
        roles = entity.roles
        serviceProviderPrivacy =
            entity.roles.contains(.serviceProvider)
            ? PrivacyStatement(of: entity.privacyStatementURLs, for: .serviceProvider) : .absent
        identityProviderPrivacy =
            entity.roles.contains(.identityProvider)
            ? PrivacyStatement(of: entity.privacyStatementURLs, for: .identityProvider) : .absent
        hasSecurityContact = entity.contacts.contains(where: \.isSecurity)
        sirtfi = Sirtfi(certifications: entity.assuranceCertifications)
    }

    /// Puts a judgement together again from its parts, for instance from a database row.
    public init(
        roles: Roles, serviceProviderPrivacy: PrivacyStatement, identityProviderPrivacy: PrivacyStatement,
        hasSecurityContact: Bool, sirtfi: Sirtfi
    ) {
        self.roles = roles
        self.serviceProviderPrivacy = serviceProviderPrivacy
        self.identityProviderPrivacy = identityProviderPrivacy
        self.hasSecurityContact = hasSecurityContact
        self.sirtfi = sirtfi
    }

    /// What the counters need of it.
    public var marks: QualityMarks {
        QualityMarks(
            roles: roles, serviceProviderPrivacy: serviceProviderPrivacy.kind,
            identityProviderPrivacy: identityProviderPrivacy.kind, hasSecurityContact: hasSecurityContact,
            sirtfi: sirtfi)
    }
}
