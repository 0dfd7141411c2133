import Operations
import Quality
import SAMLMetadata
import Store

extension APIRecord where Value == EntitySummary {
    /// What lists and descriptions of an entity have in common.
    static let summaryMembers: [Member] = [
        Member("entity_id", .text("its entityID", example: "https://sp.example/shibboleth")) { .text($0.entityID) },
        Member("name", .text("English display name, or what comes closest", example: "Example Service")) {
            PublicText.json($0.name)
        },
        Member("organization", .text("who runs it", example: "University of Example").orNull) {
            PublicText.json($0.organization)
        },
        Member("federation", .text("name of the federation that registered it", example: "SWITCHaai")) {
            .text($0.federation.name)
        },
        Member(
            "registration_authority",
            .text("registrationAuthority of that federation", example: "http://rr.aai.switch.ch/")
        ) { .text($0.federation.registrationAuthority) },
        Member("roles", .list("its roles", of: .choice("role", ["sp", "idp", "aa", "other"]))) {
            .list(Self.roles($0.quality.roles))
        },
        Member(
            "privacy",
            .choice(
                "privacy statements over its roles",
                ["complete", "partial", "unusable", "missing", "not_applicable"])
        ) { .text(PrivacyState($0.quality).word) },
        Member("sp_privacy_state", .choice("of the service provider", LinkState.self).orNull) {
            Self.state($0.quality, .serviceProvider)
        },
        Member("sp_privacy_url", .text("of the service provider", example: "https://sp.example/privacy").orNull) {
            PublicText.json($0.quality.serviceProviderPrivacy.url)
        },
        Member("idp_privacy_state", .choice("of the identity provider", LinkState.self).orNull) {
            Self.state($0.quality, .identityProvider)
        },
        Member("idp_privacy_url", .text("of the identity provider", example: "https://idp.example/privacy").orNull) {
            PublicText.json($0.quality.identityProviderPrivacy.url)
        },
        Member("security_contact", .flag("a security contact is there", example: true)) {
            .flag($0.quality.hasSecurityContact)
        },
        Member("sirtfi", .list("versions of Sirtfi that it asserts", of: .choice("version", ["v1", "v2"]))) {
            .list(Self.sirtfi($0.quality.sirtfi))
        },
    ]

    private static func roles(_ roles: Roles) -> [JSONValue] {
        let words: [(Roles, String)] = [
            (.serviceProvider, "sp"), (.identityProvider, "idp"), (.attributeAuthority, "aa"), (.other, "other"),
        ]
        return words.filter { roles.contains($0.0) }.map { .text($0.1) }
    }

    private static func sirtfi(_ sirtfi: Sirtfi) -> [JSONValue] {
        [(Sirtfi.version1, "v1"), (.version2, "v2")].filter { sirtfi.contains($0.0) }.map { .text($0.1) }
    }

    /// Null where the entity does not have the role.
    private static func state(_ quality: EntityQuality, _ role: Role) -> JSONValue {
        guard let statement = StatementOfRole.all(quality).first(where: { $0.role == role }) else { return .null }
        return .text((LinkState(statement.statement) ?? .none).rawValue)
    }
}

extension PrivacyState {
    /// What programs call it.
    fileprivate var word: String {
        switch self {
        case .complete: "complete"
        case .partial: "partial"
        case .unusable: "unusable"
        case .missing: "missing"
        case .notApplicable: "not_applicable"
        }
    }
}

extension APIRecord where Value == ListedEntity {
    /// An entity in a list.
    static let listedEntity = APIRecord(
        "ListedEntity", "An entity of the newest snapshot.",
        APIRecord<EntitySummary>.summaryMembers.map { $0.of(\.summary) } + [
            Member("last_changed", .moment("time of the snapshot since which it is as it is")) {
                .text(WallClock.iso8601($0.since))
            }
        ])
}
