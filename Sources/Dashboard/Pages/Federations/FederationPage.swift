import Operations
import Quality
import Store

/// `/federations/{name}`: the numbers of one, how they went, and its entities.
struct FederationPage: PageModel {
    static let template = "federation"

    let frame: PageFrame
    let name: String
    let registrationAuthority: String?
    let rank: String?
    let figures: [FigureCell]
    let coverage: [CoverageCard]
    let chart: String
    let periods: [ChoiceLink]
    let listing: EntityListing

    /// - Parameter history: its counters at the times of the shown snapshots and those compared with; see
    ///   ``FederationHistory``.
    /// - Throws: `HTTPError` 404 for a page that the list of entities does not have.
    init(
        _ federation: FederationSummary, query: EntityQuery, period: Period, history: FederationHistory,
        in setting: PageSetting, data: DashboardData
    ) throws {
        let path = data.federations.path(of: federation.federation)
        let authority = federation.federation.registrationAuthority
        frame = PageFrame(
            federation.federation.name, section: .federations, isHidden: !query.filter.isEmpty, in: setting)
        name = ShortText.of(federation.federation.name, limit: 300)
        registrationAuthority = authority.isEmpty ? nil : authority
        rank = Self.rank(federation, data.federations)
        figures = FigureCell.all(federation.statistics, earlier: history.earlier)
        coverage = CoverageMeasure.allCases.map {
            CoverageCard(
                $0, federation.statistics, earlier: history.earlier, history: history.moments.map(\.statistics),
                list: path)
        }
        chart = TrendChart.html("Coverage \(period.phrase)", history.moments, clock: setting.clock)
        periods = Period.links(current: period) { days in
            var other = query
            other.period = Period(rawValue: days)
            return other.address(path, page: query.page)
        }
        listing = try EntityListing(
            query, path: path, federation: data.federations.key(of: federation.federation), data: data,
            clock: setting.clock)
    }

    /// `Rank 12 of 78 by overall coverage (58.3 %), rank 3 by number of entities.`
    private static func rank(_ federation: FederationSummary, _ directory: FederationDirectory) -> String? {
        guard let overall = federation.statistics.overall.percentage else { return nil }
        // Those with the same figure have the same rank.
        let better = directory.all.count { ($0.statistics.overall.percentage ?? -1) > overall }
        let larger = directory.all.count { $0.statistics.entities > federation.statistics.entities }
        let judged = directory.all.count { $0.statistics.overall.percentage != nil }
        return "Rank \(better + 1) of \(judged) by overall coverage (\(NumberText.percentage(overall))), "
            + "rank \(larger + 1) by number of entities."
    }
}
