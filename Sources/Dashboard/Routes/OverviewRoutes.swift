import Hummingbird
import Store

/// The first page.
struct OverviewRoutes: Sendable {
    let responder: PageResponder

    func overview(_ request: Request) async throws -> Response {
        let parameters = try QueryParameters(request.uri.query)
        let period = try parameters.choice("days", Period.self) ?? .month
        return try await responder.cached(request, Address.of("/", [("days", period.rawValue)])) { data, setting in
            let snapshots = data.snapshots
            var previous: [FederationSummary] = []
            if let month = snapshots.before(days: 30) {
                previous = try await data.generation.federations(at: month.time)
            }
            var difference: ImportDifference?
            if snapshots.count > 1 {
                difference = try await ImportDifference(
                    from: snapshots[1].time, to: snapshots[0].time, in: data.generation)
            }
            return OverviewPage(
                snapshots[0], period: period, previous: previous, difference: difference, in: setting, data: data)
        }
    }
}
