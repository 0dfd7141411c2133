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

    private static let shown = 5

    init(_ snapshot: Snapshot, previous: Snapshot?, _ difference: DifferenceOutline?, _ clock: WallClock) {
        guard let previous, let difference else {
            sentence =
                "The snapshot of \(clock.text(snapshot.time)) is the first one; there is nothing to compare it with."
            groups = []
            path = nil
            return
        }
        sentence =
            "From \(clock.text(previous.time)) to \(clock.text(snapshot.time)): "
            + "\(NumberText.grouped(difference.added.count)) added, \(NumberText.grouped(difference.removed.count)) removed, "
            + "\(NumberText.grouped(difference.changed.count)) changed."
        groups = [
            Self.group("Added", difference.added), Self.group("Removed", difference.removed),
            Self.group("Changed", difference.changed),
        ].compactMap { $0 }
        path = Comparison.path(from: previous.time, to: snapshot.time)
    }

    private static func group(_ heading: String, _ references: [EntityReference]) -> Group? {
        guard !references.isEmpty else { return nil }
        let rest = references.count - shown
        return Group(
            heading: heading,
            entities: references.prefix(shown).map { EntityLink(name: $0.name, entityID: $0.entityID) },
            more: rest > 0 ? "and \(NumberText.grouped(rest)) more" : nil)
    }
}
