import Operations
import Store

/// What happened to an entity in one snapshot.
struct EntityTimelineEntry: Sendable {
    let time: String
    let heading: String
    let hasChanges: Bool
    let changes: [FieldChangeRow]

    /// - Parameter oldest: time of the oldest snapshot there is.
    init(_ event: EntityEvent, oldest: Int64?, clock: WallClock) {
        time = clock.text(event.time)
        switch event.kind {
        case .appeared:
            heading = event.time == oldest ? "There when the records begin" : "First seen"
            changes = []
        case .returned(let fields):
            heading = "Back in the metadata"
            changes = fields.map(FieldChangeRow.init)
        case .changed(let fields):
            heading = fields.isEmpty ? "Changed only in how it is written, or in what is not kept" : "Changed"
            changes = fields.map(FieldChangeRow.init)
        case .disappeared:
            heading = "Gone from the metadata"
            changes = []
        }
        hasChanges = !changes.isEmpty
    }
}
