import Operations
import SAMLMetadata
import Store

extension APIRecord where Value == ContactKind {
    static let contactKind = APIRecord(
        "ContactKind", "Contacts of one kind. Who they are is in no answer.",
        [
            Member("kind", .text("contactType, or security", example: "security")) { PublicText.json($0.kind) },
            Member("count", .count("contacts", example: 1)) { .integer($0.count) },
        ])
}

extension APIRecord where Value == EntityDescription {
    static let entity = APIRecord(
        "Entity", "All that is known of an entity.",
        APIRecord<EntitySummary>.summaryMembers.map { $0.of(\.newest.summary) } + standing + texts + rest)

    private static let standing: [Member] = [
        Member("is_current", .flag("it is in the newest snapshot", example: true)) {
            .flag($0.newest.validTo == nil)
        },
        Member("gone_since", .moment("first snapshot without it").orNull) {
            .optional($0.newest.validTo.map { WallClock.iso8601($0) })
        },
        Member("first_seen", .moment("first snapshot with it")) { .text(WallClock.iso8601($0.firstSeen)) },
        Member("last_changed", .moment("snapshot since which it is as it is")) {
            .text(WallClock.iso8601($0.newest.validFrom))
        },
        Member(
            "privacy_statements",
            .list("of each role that is asked for one", of: APIRecord<StatementOfRole>.statementOfRole.schema)
        ) {
            .list(
                StatementOfRole.all($0.newest.summary.quality, links: $0.links)
                    .map(APIRecord<StatementOfRole>.statementOfRole.json))
        },
        Member(
            "contacts", .list("by kind", of: APIRecord<ContactKind>.contactKind.schema)
        ) { .list(ContactKind.all($0.newest.detail.contacts).map(APIRecord<ContactKind>.contactKind.json)) },
    ]

    private static let texts: [Member] = [
        localized("display_names", "names", \.displayNames),
        localized("organization_names", "names of the organization", \.organizationNames),
        localized(
            "organization_display_names", "names of the organization for people", \.organizationDisplayNames),
        localized("descriptions", "what it is for", \.descriptions),
        localized("information_urls", "where more about it is", \.informationURLs),
        localized("privacy_statement_urls", "every privacy statement that is declared", \.privacyStatementURLs),
        localized("registration_policies", "registration policies", \.registrationPolicies),
    ]

    private static let rest: [Member] = [
        words("entity_categories", "entity categories", "http://refeds.org/category/research-and-scholarship") {
            $0.entityCategories
        },
        words(
            "entity_category_support", "entity categories that it supports",
            "http://refeds.org/category/research-and-scholarship"
        ) { $0.entityCategorySupport },
        words("assurance", "assurance certifications", "https://refeds.org/sirtfi") { $0.assuranceCertifications },
        words("scopes", "scopes", "example.org") { $0.scopes.map(\.value) },
        Member("error_url", .text("page for errors", example: "https://idp.example/error").orNull) {
            PublicText.json($0.newest.detail.errorURL)
        },
        Member("registered", .moment("registrationInstant").orNull) {
            .optional($0.newest.detail.registrationInstant.map { WallClock.iso8601($0) })
        },
        Member("logos", .count("logos", example: 2)) { .integer($0.newest.detail.logos.count) },
        Member("certificates", .count("certificates", example: 1)) { .integer($0.newest.detail.certificates.count) },
        Member("endpoints", .count("endpoints", example: 4)) { .integer($0.newest.detail.endpointCount) },
    ]

    private static func localized(
        _ name: String, _ words: String, _ values: @escaping @Sendable (EntityDetail) -> [LocalizedValue]
    ) -> Member {
        Member(name, .list(words, of: APIRecord<LocalizedValue>.localizedText.schema)) {
            PublicText.json(values($0.newest.detail))
        }
    }

    private static func words(
        _ name: String, _ words: String, _ example: String, _ values: @escaping @Sendable (EntityDetail) -> [String]
    ) -> Member {
        Member(name, .list(words, of: .text("one of them", example: example))) {
            PublicText.json(values($0.newest.detail))
        }
    }
}
