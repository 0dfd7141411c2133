import Operations
import Quality
import Store

/// `/federations/{name}`: the numbers of one, and its entities page by page.
struct FederationPage: PageModel {
    static let template = "federation"
    /// Entities on a page.
    static let pageSize = 100

    let frame: PageFrame
    let name: String
    let registrationAuthority: String?
    let figures: [FigureCell]
    let coverage: [CoverageCell]
    let entities: [EntityRow]
    /// `1–100 of 1,204`
    let range: String
    let previousPage: String?
    let nextPage: String?

    /// - Parameter page: from 1.
    init(
        _ federation: FederationSummary, entities: [EntitySummary], page: Int, data: DashboardData, clock: WallClock
    ) {
        let total = federation.statistics.entities
        let path = data.federations.path(of: federation.federation)
        let first = (page - 1) * Self.pageSize
        let authority = federation.federation.registrationAuthority
        frame = PageFrame(title: federation.federation.name, data: data, clock: clock)
        name = federation.federation.name
        registrationAuthority = authority.isEmpty ? nil : authority
        figures = FigureCell.all(federation.statistics)
        coverage = CoverageCell.all(federation.statistics)
        self.entities = entities.map(EntityRow.init)
        range =
            "\(NumberText.grouped(first + 1))–\(NumberText.grouped(first + entities.count)) "
            + "of \(NumberText.grouped(total))"
        previousPage = page > 1 ? "\(path)?page=\(page - 1)" : nil
        nextPage = first + Self.pageSize < total ? "\(path)?page=\(page + 1)" : nil
    }

    /// How many pages a federation has, at least one.
    static func pages(entities: Int) -> Int {
        max(1, (entities + pageSize - 1) / pageSize)
    }
}
