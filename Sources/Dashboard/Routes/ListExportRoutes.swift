import Hummingbird
import Operations
import Store

/// Lists as files, with the columns of the Python dashboard or all there are.
struct ListExportRoutes: Sendable {
    let context: DashboardContext

    func add(to router: Router<BasicRequestContext>) {
        router.add(ExportOperations.entities) { request, _ in try entities(request) }
        router.add(ExportOperations.federations) { request, _ in try federations(request) }
    }

    private func entities(_ request: Request) throws -> Response {
        let parameters = try QueryParameters(request.uri.query).inOurNames()
        let query = try EntityQuery(parameters, hasPages: false)
        return try export(parameters, query.listParameters, request) { data, format, columns in
            try EntityExport.document(query, format, columns, of: data)
        }
    }

    private func federations(_ request: Request) throws -> Response {
        try export(try QueryParameters(request.uri.query), [], request) { data, format, columns in
            FederationExport.document(format, columns, of: data)
        }
    }

    /// - Parameter list: what is listed, as parameters of an address.
    private func export<Row>(
        _ parameters: QueryParameters, _ list: [(String, String?)], _ request: Request,
        _ document: (DashboardData, ExportFormat, ExportColumns) throws -> ExportDocument<Row>?
    ) throws -> Response {
        let format = try parameters.choice("export_format", ExportFormat.self) ?? .csv
        let columns = try parameters.choice("columns", ExportColumns.self) ?? .standard
        let data = try context.state.readable()
        guard let document = try document(data, format, columns) else { throw DashboardState.noData }
        let address = Address.of(
            document.name, [("export_format", format.rawValue), ("columns", columns.rawValue)] + list)
        let day = context.clock.date(document.snapshot.time).replacing("-", with: "")
        let tag = StreamedFile.tag(address, of: data, version: context.version)
        return document.file(tag: tag, day: day, modified: data.modified ?? document.snapshot.time)
            .response(to: request)
    }
}
