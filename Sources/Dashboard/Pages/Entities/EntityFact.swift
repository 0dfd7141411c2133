import Operations
import Quality
import SAMLMetadata
import Store

/// Something the metadata say about an entity.
struct EntityFact: Sendable {
    let name: String
    let values: [Value]

    struct Value: Sendable {
        let text: String
        /// A link to follow; only for http and https URLs.
        let link: String?
        /// The language the text is in; nil where it is not said.
        let language: String?
    }

    private init?(_ name: String, _ values: [Value]) {
        guard !values.isEmpty else { return nil }
        self.name = name
        self.values = values
    }

    private init?(_ name: String, _ texts: [String], isLink: Bool = false) {
        self.init(name, texts.map { Self.value($0, isLink: isLink) })
    }

    private init?(_ name: String, _ values: [LocalizedValue], isLink: Bool = false) {
        var seen: Set<String> = []
        let distinct = values.filter { seen.insert("\($0.language) \($0.value)").inserted }
        self.init(name, distinct.map { Self.value($0.value, isLink: isLink, language: $0.language) })
    }

    private static func value(_ text: String, isLink: Bool, language: String = "") -> Value {
        let shown = PersonalAddress.masked(ShortText.of(text, limit: 1_000))
        return Value(
            // The address of a link tells as much as its text.
            text: shown, link: isLink && PublicLink.isGood(text) ? text : nil,
            language: language.isEmpty ? nil : ShortText.of(language, limit: 20))
    }

    /// Contacts are shown by kind only: who they are is nobody's business here.
    static func all(_ version: EntityVersion, clock: WallClock) -> [EntityFact] {
        let detail = version.detail
        let facts: [EntityFact?] = [
            EntityFact("Organization", version.summary.organization.map { [$0] } ?? []),
            EntityFact("Names", detail.displayNames),
            EntityFact("Descriptions", detail.descriptions),
            EntityFact("Information", detail.informationURLs, isLink: true),
            EntityFact("Privacy statements", detail.privacyStatementURLs, isLink: true),
            EntityFact("Contacts", contacts(detail.contacts)),
            EntityFact("Entity categories", detail.entityCategories),
            EntityFact("Supported categories", detail.entityCategorySupport),
            EntityFact("Assurance", detail.assuranceCertifications),
            EntityFact("Scopes", detail.scopes.map(\.value)),
            EntityFact("Error page", detail.errorURL.map { [$0] } ?? [], isLink: true),
            EntityFact("Registered", detail.registrationInstant.map { [clock.text($0)] } ?? []),
            EntityFact("Registration policies", detail.registrationPolicies, isLink: true),
            EntityFact("Logos", [NumberText.grouped(detail.logos.count)]),
            EntityFact("Certificates", [NumberText.grouped(detail.certificates.count)]),
            EntityFact("Endpoints", [NumberText.grouped(detail.endpointCount)]),
            EntityFact("Unchanged since", [clock.text(version.validFrom)]),
        ]
        return facts.compactMap { $0 }
    }

    private static func contacts(_ contacts: [EntityDetail.Contact]) -> [String] {
        ContactKind.all(contacts).map { $0.count == 1 ? $0.kind : "\($0.kind) (\($0.count))" }
    }
}
