import Operations
import Store

extension APIRecord where Value == EntityEvent {
    static let entityEvent = APIRecord(
        "EntityEvent", "An event in the history of an entity.",
        [
            Member("time", .moment("of the snapshot")) { .text(WallClock.iso8601($0.time)) },
            Member("kind", .choice("what happened", ["appeared", "returned", "changed", "disappeared"])) {
                .text($0.word)
            },
            Member(
                "changes", .list("what is not as it was before", of: APIRecord<FieldChange>.fieldChange.schema)
            ) { .list($0.fields.map(APIRecord<FieldChange>.fieldChange.json)) },
        ])
}

extension EntityEvent {
    fileprivate var word: String {
        switch kind {
        case .appeared: "appeared"
        case .returned: "returned"
        case .changed: "changed"
        case .disappeared: "disappeared"
        }
    }

    fileprivate var fields: [FieldChange] {
        switch kind {
        case .appeared, .disappeared: []
        case .returned(let fields), .changed(let fields): fields
        }
    }
}
