import Quality
import SAMLMetadata

/// The privacy statement of one role of an entity.
struct StatementOfRole: Sendable {
    let role: Role
    let statement: PrivacyStatement
    /// What came of checking its link; nil when that was never done.
    let check: LinkCheck?

    /// Of each role that is asked for one.
    static func all(_ quality: EntityQuality, links: LinkDirectory = .unchecked) -> [StatementOfRole] {
        func statement(_ role: Role, _ statement: PrivacyStatement) -> StatementOfRole? {
            guard quality.roles.contains(Roles(role)) else { return nil }
            return StatementOfRole(role: role, statement: statement, check: statement.url.flatMap { links[$0] })
        }
        return [
            statement(.serviceProvider, quality.serviceProviderPrivacy),
            statement(.identityProvider, quality.identityProviderPrivacy),
        ].compactMap { $0 }
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
        ] + APIRecord<LinkCheck?>.linkCheckMembers.map { $0.of(\.check) })
}
