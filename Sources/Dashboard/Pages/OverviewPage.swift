import Operations
import Quality
import Store

/// `/`: totals, coverage, and the largest federations.
struct OverviewPage: PageModel {
    static let template = "overview"

    let frame: PageFrame
    let figures: [FigureCell]
    let coverage: [CoverageCell]
    let changes: String
    let federations: [FederationRow]
    let federationCount: String

    private static let federationsShown = 10

    init(_ data: DashboardData, snapshot: Snapshot, clock: WallClock) {
        frame = PageFrame(title: "Overview", data: data, clock: clock)
        figures = FigureCell.all(snapshot.statistics)
        coverage = CoverageCell.all(snapshot.statistics)
        changes =
            "The import of \(clock.text(snapshot.time)) added \(NumberText.grouped(snapshot.added)) entities, removed "
            + "\(NumberText.grouped(snapshot.removed)) and changed \(NumberText.grouped(snapshot.changed))."
        federations = data.federations.all.sorted { $0.statistics.entities > $1.statistics.entities }
            .prefix(Self.federationsShown).map { FederationRow($0, in: data.federations) }
        federationCount = NumberText.grouped(data.federations.all.count)
    }
}
