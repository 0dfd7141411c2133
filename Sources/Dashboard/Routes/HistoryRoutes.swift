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
            if let found = try query.federation.map(data.federations.require) {
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
        guard let data = responder.context.currentData, data.snapshot != nil else {
            return responder.nothing(for: request)
        }
        let comparison = try Comparison(
            parameters, snapshots: data.snapshots, clock: responder.context.clock)
        let address = comparison.address(page: comparison.page)
        return try await responder.cached(request, address, of: data) { data, setting in
            let federation = try comparison.federation.map(data.federations.require)
            let outline = try await responder.outlines.outline(
                from: comparison.first, to: comparison.second, of: federation?.federation.registrationAuthority,
                in: data)
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
}
