import Foundation
import HTTPTypes
import Hummingbird
import Operations
import Store

/// Lists as files.
struct ListExportRoutes: Sendable {
    let context: DashboardContext

    func entities(_ request: Request) async throws -> Response {
        let parameters = try QueryParameters(request.uri.query)
        let filter = try EntityFilter(parameters)
        return try export("entities", parameters, request) { data, snapshot, format in
            try EntityExport(entities: data.entities.select(filter), snapshot: snapshot).body(format)
        }
    }

    func federations(_ request: Request) async throws -> Response {
        try export("federations", try QueryParameters(request.uri.query), request) { data, snapshot, format in
            try FederationExport(federations: data.federations.all, snapshot: snapshot).body(format)
        }
    }

    private func export(
        _ name: String, _ parameters: QueryParameters, _ request: Request,
        _ body: (DashboardData, Snapshot, ExportFormat) throws -> [UInt8]
    ) throws -> Response {
        let format = try parameters.choice("export_format", ExportFormat.self) ?? .csv
        let data = try context.state.readable()
        guard let snapshot = data.snapshot else { throw DashboardState.noData }
        let day = context.clock.date(snapshot.time).replacing("-", with: "")
        var response = RenderedPage(contentType: format.contentType, body: try body(data, snapshot, format))
            .response(to: request)
        response.headers[.contentDisposition] =
            "attachment; filename=\"edugain_\(name)_\(day).\(format.rawValue)\""
        return response
    }
}
