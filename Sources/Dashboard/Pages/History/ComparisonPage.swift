import Operations
import Store

/// `/history/compare`: what two snapshots have not in common, entity by entity.
struct ComparisonPage: PageModel {
    static let template = "comparison"

    let frame: PageFrame
    let first: String
    let second: String
    let isBackwards: Bool
    let isSame: Bool
    /// `changed`, `added` or `removed`
    let kind: String
    let kinds: [ChoiceLink]
    let fields: [SelectField]
    let fromDay: String
    let toDay: String
    let oldestDay: String
    let newestDay: String
    let federationKey: String?
    let fromKey: String
    let toKey: String
    let rows: [DifferenceRow]
    let isEmpty: Bool
    let pages: PageLinks

    /// - Parameters:
    ///   - outline: of the federation that the comparison names, or of all.
    ///   - rows: of the page's part of ``references(_:_:)``.
    init(
        _ comparison: Comparison, outline: DifferenceOutline, paging: Paging, rows: [DifferenceRow],
        in setting: PageSetting, data: DashboardData
    ) {
        let clock = setting.clock
        frame = PageFrame("Comparison of two snapshots", section: .history, isHidden: true, in: setting)
        first = clock.text(comparison.first)
        second = clock.text(comparison.second)
        fromDay = clock.date(comparison.first)
        toDay = clock.date(comparison.second)
        oldestDay = clock.date(data.snapshots.last?.time ?? comparison.first)
        newestDay = clock.date(data.snapshots.first?.time ?? comparison.second)
        federationKey = comparison.federation
        fromKey = WallClock.iso8601(comparison.first)
        toKey = WallClock.iso8601(comparison.second)
        isBackwards = comparison.first > comparison.second
        isSame = comparison.first == comparison.second
        kind = comparison.kind.rawValue
        kinds = Self.kinds(comparison, outline)
        fields = [
            SelectField(
                "federation_name", "Federation",
                data.federations.all.map { (data.federations.key(of: $0.federation), $0.federation.name) },
                chosen: comparison.federation.flatMap(data.federations.find)
                    .map { data.federations.key(of: $0.federation) })
        ]
        self.rows = rows
        isEmpty = Self.references(outline, comparison.kind).isEmpty
        pages = PageLinks(paging) { comparison.address(page: $0) }
    }

    /// The entities of one kind, in the order of their entityIDs.
    static func references(_ outline: DifferenceOutline, _ kind: DifferenceKind) -> [EntityReference] {
        switch kind {
        case .changed: outline.changed
        case .added: outline.added
        case .removed: outline.removed
        }
    }

    private static func kinds(_ comparison: Comparison, _ outline: DifferenceOutline) -> [ChoiceLink] {
        DifferenceKind.allCases.map { kind in
            ChoiceLink(
                name: "\(NumberText.grouped(references(outline, kind).count)) \(kind.rawValue)",
                path: comparison.address(kind: kind), isCurrent: kind == comparison.kind)
        }
    }
}
