import Operations
import Store

/// What the newest snapshot changed, in a few lines.
struct ImportDigest: Sendable {
    /// Some of the entities that came, went or changed.
    struct Group: Sendable {
        let heading: String
        let entities: [EntityLink]
        /// `and 17 more`; nil where all are shown.
        let more: String?
    }

    let sentence: String
    let groups: [Group]
    /// Where all changes are shown; nil for the first snapshot.
    let path: String?

    init(_ snapshot: Snapshot, previous: Snapshot?, _ difference: ImportDifference?, _ clock: WallClock) {
        guard let previous, let difference else {
            sentence =
                "The snapshot of \(clock.text(snapshot.time)) is the first one; there is nothing to compare it with."
            groups = []
            path = nil
            return
        }
        let outline = difference.outline
        sentence =
            "From \(clock.text(previous.time)) to \(clock.text(snapshot.time)): "
            + "\(NumberText.grouped(outline.added.count)) added, \(NumberText.grouped(outline.removed.count)) removed, "
            + "\(NumberText.grouped(outline.changed.count)) changed."
        groups = [
            Self.group("Added", difference.added, of: outline.added.count),
            Self.group("Removed", difference.removed, of: outline.removed.count),
            Self.group("Changed", difference.changed, of: outline.changed.count),
        ].compactMap { $0 }
        path = Comparison.path(from: previous.time, to: snapshot.time)
    }

    private static func group(_ heading: String, _ entities: [EntitySummary], of total: Int) -> Group? {
        guard !entities.isEmpty else { return nil }
        let rest = total - entities.count
        return Group(
            heading: heading, entities: entities.map { EntityLink(name: $0.name, entityID: $0.entityID) },
            more: rest > 0 ? "and \(NumberText.grouped(rest)) more" : nil)
    }
}
