import Operations
import Quality
import Store

/// Something of an entity that is not the same any more.
struct FieldChangeRow: TemplateRow {
    let name: String
    /// What was there and is no more.
    let old: [String]
    /// What is there and was not.
    let new: [String]
    /// What to say where neither can be shown; nil where it can.
    let remark: String?

    static let members: [String: @Sendable (Self) -> Any?] = [
        "name": { $0.name },
        "old": { $0.old },
        "new": { $0.new },
        "remark": { $0.remark },
    ]

    /// More of them say no more.
    private static let shown = 10
    private static let longest = 300

    init(_ change: FieldChange) {
        name = Self.name(change.field)
        old = Self.texts(change.old)
        new = Self.texts(change.new)
        remark = old.isEmpty && new.isEmpty ? "changed in what is not shown here" : nil
    }

    private static func texts(_ texts: [String]) -> [String] {
        let some = texts.prefix(shown).map { PersonalAddress.masked(ShortText.of($0, limit: longest)) }
        return texts.count > shown ? some + ["and \(NumberText.grouped(texts.count - shown)) more"] : some
    }

    static func name(_ field: FieldChange.Field) -> String {
        switch field {
        case .name: "Name"
        case .organization: "Organization"
        case .federation: "Federation"
        case .roles: "Roles"
        case .serviceProviderPrivacy: "Privacy statement of the service provider"
        case .identityProviderPrivacy: "Privacy statement of the identity provider"
        case .securityContact: "Security contact"
        case .sirtfi: "Sirtfi"
        case .registrationInstant: "Time of registration"
        case .registrationPolicies: "Registration policies"
        case .displayNames: "Display names"
        case .organizationNames: "Organization names"
        case .organizationDisplayNames: "Organization display names"
        case .descriptions: "Descriptions"
        case .informationURLs: "Information URLs"
        case .privacyStatementURLs: "Privacy statement URLs"
        case .logos: "Logos"
        case .contacts: "Contacts"
        case .assuranceCertifications: "Assurance certifications"
        case .entityCategories: "Entity categories"
        case .entityCategorySupport: "Supported categories"
        case .scopes: "Scopes"
        case .certificates: "Certificates"
        case .errorURL: "Error page"
        case .endpoints: "Endpoints"
        }
    }
}
