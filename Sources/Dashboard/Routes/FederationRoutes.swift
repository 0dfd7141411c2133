import Hummingbird
import Store

/// The pages of federations.
struct FederationRoutes: Sendable {
    let responder: PageResponder

    func federations(_ request: Request) async throws -> Response {
        let query = try FederationQuery(try QueryParameters(request.uri.query))
        return try await responder.cached(request, query.address()) { data, setting in
            try FederationsPage(query, in: setting, data: data)
        }
    }

    func federation(_ request: Request) async throws -> Response {
        let name = try responder.rest(of: request, after: "/federations/")
        let parameters = try QueryParameters(request.uri.query)
        let period = try parameters.choice("days", Period.self) ?? .month
        var query = try EntityQuery(parameters)
        query.period = period
        let address = query.address("/federations/" + PathSegment.encoded(name), page: query.page)
        return try await responder.cached(request, address) { [query] data, setting in
            let federation = try data.federations.require(name)
            let history = try await data.generation.history(
                of: federation.federation.registrationAuthority, asOf: data.snapshots[0].time)
            return try FederationPage(
                federation, query: query, period: period,
                history: FederationHistory(history, snapshots: data.snapshots, period: period), in: setting,
                data: data)
        }
    }
}
