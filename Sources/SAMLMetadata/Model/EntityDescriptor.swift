/// What is read of one `md:EntityDescriptor`. Values are trimmed, and empty elements are left out.
public struct EntityDescriptor: Sendable {
    /// `entityID`, trimmed; never empty.
    public var entityID: String
    /// The line of the start tag in the aggregate, from 1.
    public var line: Int
    /// The roles that have a descriptor.
    public var roles: Roles = []
    /// `mdrpi:RegistrationInfo`, nil where missing.
    public var registration: RegistrationInfo?
    /// `md:OrganizationName` in document order.
    public var organizationNames: [LocalizedValue] = []
    /// `md:OrganizationDisplayName` in document order.
    public var organizationDisplayNames: [LocalizedValue] = []
    /// `mdui:DisplayName` of all roles and of the entity level.
    public var displayNames: [LocalizedValue] = []
    /// `mdui:Description`
    public var descriptions: [LocalizedValue] = []
    /// `mdui:InformationURL`
    public var informationURLs: [LocalizedValue] = []
    /// `mdui:PrivacyStatementURL`
    public var privacyStatementURLs: [LocalizedValue] = []
    /// `mdui:Logo`
    public var logos: [Logo] = []
    /// `md:ContactPerson` of the entity itself (those of a role are not contacts of the entity).
    public var contacts: [ContactPerson] = []
    /// Values of `urn:oasis:names:tc:SAML:attribute:assurance-certification` in the entity's own attributes.
    public var assuranceCertifications: [String] = []
    /// Values of `http://macedir.org/entity-category`.
    public var entityCategories: [String] = []
    /// Values of `http://macedir.org/entity-category-support`.
    public var entityCategorySupport: [String] = []
    /// `shibmd:Scope` of all roles and of the entity level.
    public var scopes: [Scope] = []
    /// Certificates of all key descriptors.
    public var certificates: [Certificate] = []
    /// `errorURL` of the first role descriptor that has one.
    public var errorURL: String?
    /// Endpoints of all roles.
    public var endpoints: [Endpoint] = []

    public init(entityID: String, line: Int = 0) {
        self.entityID = entityID
        self.line = line
    }
}
