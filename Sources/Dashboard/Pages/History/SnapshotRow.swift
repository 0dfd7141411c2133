import Operations
import Quality
import Store

/// A snapshot as a row of a table.
struct SnapshotRow: TemplateRow {
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

    static let members: [String: @Sendable (Self) -> Any?] = [
        "time": { $0.time },
        "key": { $0.key },
        "entities": { $0.entities },
        "serviceProviders": { $0.serviceProviders },
        "identityProviders": { $0.identityProviders },
        "coverage": { $0.coverage },
        "added": { $0.added },
        "removed": { $0.removed },
        "changed": { $0.changed },
        "isFirst": { $0.isFirst },
        "isSecond": { $0.isSecond },
    ]

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
