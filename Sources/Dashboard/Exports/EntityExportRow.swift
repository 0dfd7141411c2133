import Quality
import SAMLMetadata
import Store

/// An entity as a line of a file.
struct EntityExportRow: Encodable, Sendable {
    let federation: String
    /// `SP`, `IdP`, `SP+IdP` or `Unknown`.
    let entityType: String
    let organizationName: String
    let entityID: String
    let hasPrivacyStatement: Bool
    /// The first usable one; nil without one.
    let privacyStatementURL: String?
    let hasSecurityContact: Bool

    private enum CodingKeys: String, CodingKey {
        case federation
        case entityType = "entity_type"
        case organizationName = "organization_name"
        case entityID = "entity_id"
        case hasPrivacyStatement = "has_privacy_statement"
        case privacyStatementURL = "privacy_statement_url"
        case hasSecurityContact = "has_security_contact"
    }

    init(_ entity: ListedEntity) {
        let quality = entity.summary.quality
        federation = entity.summary.federation.name
        entityType = Self.type(quality.roles)
        organizationName = entity.summary.organization ?? entity.summary.name
        entityID = entity.summary.entityID
        privacyStatementURL =
            [quality.serviceProviderPrivacy, quality.identityProviderPrivacy].lazy
            .compactMap { if case .usable(let url) = $0 { url } else { nil } }.first
        hasPrivacyStatement = privacyStatementURL != nil
        hasSecurityContact = quality.hasSecurityContact
    }

    /// Every field is there, also the one without a value.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(federation, forKey: .federation)
        try container.encode(entityType, forKey: .entityType)
        try container.encode(organizationName, forKey: .organizationName)
        try container.encode(entityID, forKey: .entityID)
        try container.encode(hasPrivacyStatement, forKey: .hasPrivacyStatement)
        try container.encode(privacyStatementURL, forKey: .privacyStatementURL)
        try container.encode(hasSecurityContact, forKey: .hasSecurityContact)
    }

    /// In the order of the headings.
    var cells: [String] {
        [
            federation, entityType, organizationName, entityID, hasPrivacyStatement ? "Yes" : "No",
            privacyStatementURL ?? "", hasSecurityContact ? "Yes" : "No",
        ]
    }

    private static func type(_ roles: Roles) -> String {
        switch (roles.contains(.serviceProvider), roles.contains(.identityProvider)) {
        case (true, true): "SP+IdP"
        case (true, false): "SP"
        case (false, true): "IdP"
        case (false, false): "Unknown"
        }
    }
}
