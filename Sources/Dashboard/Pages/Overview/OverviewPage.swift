import Operations
import Quality
import Store

/// `/`: how things stand, how they have changed, and who stands out.
struct OverviewPage: PageModel {
    static let template = "overview"

    let frame: PageFrame
    let federationCount: String
    let figures: [FigureCell]
    let coverage: [CoverageCard]
    let chart: String
    let periods: [ChoiceLink]
    let rankings: [FederationRanking]
    let lastImport: ImportDigest

    /// Federations with fewer entities are in no ranking: one entity more or less would decide it.
    static let smallestRanked = 10
    static let ranked = 5

    /// - Parameters:
    ///   - previous: the federations 30 days before; empty where the data do not go back so far.
    ///   - difference: what the newest snapshot changed; nil for the first one.
    init(
        _ snapshot: Snapshot, period: Period, previous: [FederationSummary], difference: ImportDifference?,
        in setting: PageSetting, data: DashboardData
    ) {
        frame = PageFrame("Overview", section: .overview, in: setting)
        federationCount = NumberText.counted(data.federations.all.count, "federation")
        let earlier = Self.earlier(data.snapshots)
        let shown = period.select(data.snapshots).reversed()
        figures = FigureCell.all(snapshot.statistics, earlier: earlier)
        coverage = CoverageMeasure.allCases.map {
            CoverageCard(
                $0, snapshot.statistics, earlier: earlier, history: shown.map(\.statistics), list: "/entities")
        }
        chart = TrendChart.html(
            "Coverage \(period.phrase)", shown.map { ($0.time, $0.statistics) }, clock: setting.clock)
        periods = Period.links(current: period) { Address.of("/", [("days", $0)]) }
        rankings = FederationRanking.all(
            data.federations, previous: previous, smallest: Self.smallestRanked, count: Self.ranked)
        lastImport = ImportDigest(snapshot, previous: data.snapshots.dropFirst().first, difference, setting.clock)
    }

    /// The counters of the snapshot before the newest one, and of 30 days before.
    private static func earlier(_ snapshots: [Snapshot]) -> [(Statistics, String)] {
        var earlier: [(Statistics, String)] = []
        if snapshots.count > 1 { earlier.append((snapshots[1].statistics, "since the last snapshot")) }
        if let month = snapshots.before(days: 30) { earlier.append((month.statistics, "in 30 days")) }
        return earlier
    }
}

extension [Snapshot] {
    /// The snapshot that was the newest one so many days before the newest of all; nil where none was taken in the week
    /// before that day, because it would tell of another time.
    func before(days: Int64) -> Snapshot? {
        guard let newest = first else { return nil }
        let wanted = newest.time - days * 86_400
        return first { $0.time <= wanted }.flatMap { $0.time > wanted - 7 * 86_400 ? $0 : nil }
    }
}
