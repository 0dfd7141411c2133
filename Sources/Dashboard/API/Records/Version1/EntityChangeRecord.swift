import Store

/// An entity that came, went or changed between two snapshots.
struct EntityChange: Sendable {
    let kind: DifferenceKind
    let entityID: String
    let name: String
    let federation: FederationName
    /// Empty for one that came or went, or of which only the writing changed.
    let fields: [FieldChange]

    init(_ kind: DifferenceKind, _ summary: EntitySummary) {
        self.kind = kind
        entityID = summary.entityID
        name = summary.name
        federation = summary.federation
        fields = []
    }

    init(_ change: SnapshotDifference.Change) {
        kind = .changed
        entityID = change.entityID
        name = change.name
        federation = change.federation
        fields = change.fields
    }
}

extension APIRecord where Value == EntityChange {
    static let entityChange = APIRecord(
        "EntityChange", "An entity that came, went or changed between two snapshots.",
        [
            Member("kind", .choice("what became of it", DifferenceKind.self)) { .text($0.kind.rawValue) },
            Member("entity_id", .text("its entityID", example: "https://sp.example/shibboleth")) { .text($0.entityID) },
            Member("name", .text("its name, in the second snapshot where it is in it", example: "Example Service")) {
                PublicText.json($0.name)
            },
            Member("federation", .text("name of its federation", example: "SWITCHaai")) { .text($0.federation.name) },
            Member(
                "registration_authority",
                .text("registrationAuthority of that federation", example: "http://rr.aai.switch.ch/")
            ) { .text($0.federation.registrationAuthority) },
            Member(
                "changes",
                .list(
                    "what changed; empty where only the writing did, or something that is not kept",
                    of: APIRecord<FieldChange>.fieldChange.schema)
            ) { .list($0.fields.map(APIRecord<FieldChange>.fieldChange.json)) },
        ])
}
