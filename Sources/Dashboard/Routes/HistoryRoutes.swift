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
        let comparison = try Comparison(
            parameters, snapshots: data.snapshots, clock: responder.context.clock)
        return try await responder.cached(request, comparison.address(page: comparison.page)) { data, setting in
            let federation = try Self.federation(comparison.federation, in: data)
            let outline = try await data.generation.differenceOutline(
                from: comparison.first, to: comparison.second, of: federation?.federation.registrationAuthority)
            let references = ComparisonPage.references(outline, comparison.kind)
            let paging = try Paging(total: references.count, number: comparison.page, size: Comparison.pageSize)
            let rows = try await Self.rows(references[paging.range], comparison, in: data)
            return ComparisonPage(comparison, outline: outline, paging: paging, rows: rows, in: setting, data: data)
        }
    }

    private static func rows(
        _ references: ArraySlice<EntityReference>, _ comparison: Comparison, in data: DashboardData
    ) async throws -> [DifferenceRow] {
        let generation = data.generation
        switch comparison.kind {
        case .changed:
            return try await generation.changes(references, from: comparison.first, to: comparison.second)
                .map { DifferenceRow($0, in: data.federations) }
        case .added:
            return try await generation.summaries(references, at: comparison.second)
                .map { DifferenceRow($0, in: data.federations) }
        case .removed:
            return try await generation.summaries(references, at: comparison.first)
                .map { DifferenceRow($0, in: data.federations) }
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
