import Operations

/// `/federations`: all of them.
struct FederationsPage: PageModel {
    static let template = "federations"

    let frame: PageFrame
    let federations: [FederationRow]

    init(_ data: DashboardData, clock: WallClock) {
        frame = PageFrame(title: "Federations", data: data, clock: clock)
        federations = data.federations.all.map { FederationRow($0, in: data.federations) }
    }
}
