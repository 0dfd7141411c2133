import Hummingbird
import Operations
import Store

/// Lists as files. They are kept like pages: to make one of all entities takes a tenth of a second.
struct ListExportRoutes: Sendable {
    let responder: PageResponder

    func entities(_ request: Request) async throws -> Response {
        let parameters = try QueryParameters(request.uri.query)
        let query = try EntityQuery(parameters)
        return try await export("entities", parameters, query.listParameters, request) { data, snapshot, format in
            let filter = try query.filter.resolved(in: data.federations)
            let entities = data.entities.select(filter, by: query.order, query.direction)
            return try EntityExport(entities: entities, snapshot: snapshot).body(format)
        }
    }

    func federations(_ request: Request) async throws -> Response {
        try await export("federations", try QueryParameters(request.uri.query), [], request) { data, snapshot, format in
            try FederationExport(federations: data.federations.all, snapshot: snapshot).body(format)
        }
    }

    /// - Parameter list: what is listed, as parameters of an address.
    private func export(
        _ name: String, _ parameters: QueryParameters, _ list: [(String, String?)], _ request: Request,
        _ body: (DashboardData, Snapshot, ExportFormat) throws -> [UInt8]
    ) async throws -> Response {
        let format = try parameters.choice("export_format", ExportFormat.self) ?? .csv
        let data = try responder.context.state.readable()
        guard let snapshot = data.snapshot else { throw DashboardState.noData }
        let address = Address.of("/api/export/\(name)", [("export_format", format.rawValue)] + list)
        var response = try await responder.kept(request, address, of: data) {
            RenderedPage(contentType: format.contentType, body: try body(data, snapshot, format))
        }
        let day = responder.context.clock.date(snapshot.time).replacing("-", with: "")
        response.headers[.contentDisposition] =
            "attachment; filename=\"edugain_\(name)_\(day).\(format.rawValue)\""
        return response
    }
}
