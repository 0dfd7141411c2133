import Operations
import Quality
import Store

/// `/history`: how things went, for all entities or one federation, and the snapshots to compare.
struct HistoryPage: PageModel {
    static let template = "history"

    let frame: PageFrame
    let heading: String
    let periods: [ChoiceLink]
    let since: String
    let until: String
    let fields: [SelectField]
    /// What names the federation that is shown; nil for all entities.
    let federationKey: String?
    /// Where feed readers hear of changes of what is shown.
    let feed: String
    let coverageChart: String
    let countChart: String
    let rows: [SnapshotRow]
    let isEmpty: Bool
    let isOfAll: Bool
    let pages: PageLinks

    /// - Parameters:
    ///   - federation: with its counters up to the newest snapshot; nil for all entities.
    /// - Throws: `HTTPError` 404 for a page that the table does not have.
    init(
        _ query: HistoryQuery, federation: (FederationSummary, [FederationStatistics])?, in setting: PageSetting,
        data: DashboardData
    ) throws {
        let clock = setting.clock
        let shown = query.range.select(data.snapshots, clock: clock)
        let statistics = federation.map { FederationStatistics.spread($0.1, over: shown.map(\.time)) }
        let moments = zip(shown, statistics ?? shown.map(\.statistics)).map {
            SnapshotMoment(snapshot: $0, statistics: $1)
        }
        let paging = try Paging(total: moments.count, number: query.page)
        frame = PageFrame("History", section: .history, isHidden: federation != nil, in: setting)
        heading = federation.map { "History of \(ShortText.of($0.0.federation.name, limit: 200))" } ?? "History"
        periods = Self.periods(query)
        (since, until) =
            if case .days(let since, let until) = query.range { (since ?? "", until ?? "") } else { ("", "") }
        fields = [
            SelectField(
                "federation_name", "Federation",
                data.federations.all.map { (data.federations.key(of: $0.federation), $0.federation.name) },
                chosen: federation.map { data.federations.key(of: $0.0.federation) })
        ]
        federationKey = federation.map { data.federations.key(of: $0.0.federation) }
        feed = AtomFeed.path(federation: federationKey)
        let drawn = moments.reversed().compactMap { moment in moment.statistics.map { (moment.snapshot.time, $0) } }
        coverageChart = TrendChart.html("Coverage \(query.range.text)", drawn, clock: clock)
        countChart = Self.countChart("Entities \(query.range.text)", drawn, clock)
        isOfAll = federation == nil
        rows = paging.range.map { index in
            SnapshotRow(moments[index], isNewest: index == 0, isPrevious: index == 1, clock: clock)
        }
        isEmpty = moments.isEmpty
        pages = PageLinks(paging) { query.address(page: $0) }
    }

    private static func periods(_ query: HistoryQuery) -> [ChoiceLink] {
        Period.allCases.map { period in
            ChoiceLink(
                name: period.text, path: query.address(range: .period(period)),
                isCurrent: query.range == .period(period))
        }
    }

    private static func countChart(_ title: String, _ moments: [(time: Int64, Statistics)], _ clock: WallClock)
        -> String
    {
        let counters: [(String, Statistics.Counter)] = [
            ("Entities", \.entities), ("Service providers", \.serviceProviders),
            ("Identity providers", \.identityProviders),
        ]
        return LineChart(
            id: "counts", title: title, times: moments.map(\.time),
            series: counters.map { name, counter in
                ChartSeries(name: name, values: moments.map { Double($0.1[keyPath: counter]) })
            },
            scale: .count, clock: clock
        ).html
    }
}
