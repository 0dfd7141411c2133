import Operations
import Quality
import Store

/// A snapshot as a row of a table.
struct SnapshotRow: Sendable {
    let time: String
    /// What names it in addresses.
    let key: String
    let entities: String
    let serviceProviders: String
    let identityProviders: String
    let coverage: [CoverageCell]
    let added: String
    let removed: String
    let changed: String
    /// Chosen as the first or the second one to compare, when the page is opened.
    let isFirst: Bool
    let isSecond: Bool

    init(_ moment: SnapshotMoment, isNewest: Bool, isPrevious: Bool, clock: WallClock) {
        let snapshot = moment.snapshot
        time = clock.text(snapshot.time)
        key = WallClock.iso8601(snapshot.time)
        entities = Self.number(moment.statistics?.entities)
        serviceProviders = Self.number(moment.statistics?.serviceProviders)
        identityProviders = Self.number(moment.statistics?.identityProviders)
        coverage = CoverageCell.all(moment.statistics ?? Statistics())
        added = NumberText.grouped(snapshot.added)
        removed = NumberText.grouped(snapshot.removed)
        changed = NumberText.grouped(snapshot.changed)
        isFirst = isPrevious
        isSecond = isNewest
    }

    private static func number(_ value: Int?) -> String { value.map(NumberText.grouped) ?? "–" }
}
