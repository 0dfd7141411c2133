import Hummingbird
import Store

/// The pages of what was before.
struct HistoryRoutes: Sendable {
    let responder: PageResponder

    func history(_ request: Request) async throws -> Response {
        let query = try HistoryQuery(
            try QueryParameters(request.uri.query), clock: responder.context.clock)
        return try await responder.cached(request, query.address(page: query.page)) { data, setting in
            var federation: (FederationSummary, [FederationStatistics])?
            if let found = try Self.federation(query.federation, in: data) {
                federation = (
                    found,
                    try await data.generation.history(
                        of: found.federation.registrationAuthority, asOf: data.snapshots[0].time)
                )
            }
            return try HistoryPage(query, federation: federation, in: setting, data: data)
        }
    }

    func comparison(_ request: Request) async throws -> Response {
        let parameters = try QueryParameters(request.uri.query)
        guard case .ready(let data) = responder.context.state.current, data.snapshot != nil else {
            return try await responder.cached(request, "") { data, setting in
                MessagePage("There are no data yet", [], in: setting)
            }
        }
        let comparison = try Comparison(parameters, snapshots: data.snapshots)
        return try await responder.cached(request, comparison.address(page: comparison.page)) { data, setting in
            let federation = try Self.federation(comparison.federation, in: data)
            let outline = try await data.generation.differenceOutline(
                from: comparison.first, to: comparison.second, of: federation?.federation.registrationAuthority)
            let paging = try Paging(
                total: ComparisonPage.references(outline, comparison.kind).count, number: comparison.page,
                size: Comparison.pageSize)
            var changes: [SnapshotDifference.Change] = []
            if comparison.kind == .changed {
                changes = try await data.generation.changes(
                    Array(outline.changed[paging.range]), from: comparison.first, to: comparison.second)
            }
            return try ComparisonPage(comparison, outline: outline, changes: changes, in: setting, data: data)
        }
    }

    /// - Throws: `HTTPError` 404 for a federation that is not there.
    private static func federation(_ name: String?, in data: DashboardData) throws -> FederationSummary? {
        guard let name else { return nil }
        guard let federation = data.federations.find(name) else {
            throw HTTPError(.notFound, message: "No federation is called “\(ShortText.of(name, limit: 200))”.")
        }
        return federation
    }
}
