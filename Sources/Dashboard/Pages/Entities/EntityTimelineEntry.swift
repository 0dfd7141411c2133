import Operations
import Store

/// What happened to an entity in one snapshot.
struct EntityTimelineEntry: Sendable {
    let time: String
    let heading: String
    let hasChanges: Bool
    let changes: [FieldChangeRow]

    init(_ event: EntityEvent, clock: WallClock) {
        time = clock.text(event.time)
        switch event.kind {
        case .appeared:
            heading = "First seen"
            changes = []
        case .returned(let fields):
            heading = "Back in the metadata"
            changes = fields.map(FieldChangeRow.init)
        case .changed(let fields):
            heading = fields.isEmpty ? "Written otherwise" : "Changed"
            changes = fields.map(FieldChangeRow.init)
        case .disappeared:
            heading = "Gone from the metadata"
            changes = []
        }
        hasChanges = !changes.isEmpty
    }
}
