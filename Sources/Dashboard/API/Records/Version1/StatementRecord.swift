import Quality
import SAMLMetadata

/// The privacy statement of one role of an entity.
struct StatementOfRole: Sendable {
    let role: Role
    let statement: PrivacyStatement

    /// Of each role that is asked for one.
    static func all(_ quality: EntityQuality) -> [StatementOfRole] {
        var statements: [StatementOfRole] = []
        if quality.roles.contains(.serviceProvider) {
            statements.append(StatementOfRole(role: .serviceProvider, statement: quality.serviceProviderPrivacy))
        }
        if quality.roles.contains(.identityProvider) {
            statements.append(StatementOfRole(role: .identityProvider, statement: quality.identityProviderPrivacy))
        }
        return statements
    }
}

extension APIRecord where Value == StatementOfRole {
    static let statementOfRole = APIRecord(
        "PrivacyStatement", "The privacy statement of one role.",
        [
            Member("role", .choice("the role", ["sp", "idp"])) { .text($0.role == .serviceProvider ? "sp" : "idp") },
            Member("state", .choice("what can be said of it from the metadata alone", LinkState.self)) {
                .text((LinkState($0.statement) ?? .none).rawValue)
            },
            Member("url", .text("as the metadata have it", example: "https://sp.example/privacy").orNull) {
                PublicText.json($0.statement.url)
            },
        ])
}
