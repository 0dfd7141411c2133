/// Something of an entity that is not the same in two snapshots.
public struct FieldChange: Sendable, Equatable, Codable {
    /// What can change.
    public enum Field: String, Sendable, Codable, CaseIterable {
        case name, organization, federation, roles, serviceProviderPrivacy, identityProviderPrivacy, securityContact
        case sirtfi, registrationInstant, registrationPolicies, displayNames, organizationNames
        case organizationDisplayNames, descriptions, informationURLs, privacyStatementURLs, logos, contacts
        case assuranceCertifications, entityCategories, entityCategorySupport, scopes, certificates, errorURL, endpoints
    }

    public var field: Field
    /// What was there and is no more: one text of a single value, or those elements of a list that went. Empty in both
    /// `old` and `new` when only the order changed, or something of which no more than a digest is kept.
    public var old: [String]
    /// What is there and was not.
    public var new: [String]

    public init(_ field: Field, old: [String], new: [String]) {
        self.field = field
        self.old = old
        self.new = new
    }
}
