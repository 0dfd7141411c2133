import Crypto
import Hummingbird
import Operations
import Store

/// Lists as files. They are made while they are sent and kept nowhere; what names them is made of the data and the
/// address, so that a client that has one already costs nothing.
struct ListExportRoutes: Sendable {
    let context: DashboardContext

    func add(to router: Router<BasicRequestContext>) {
        for method in [HTTPRequest.Method.get, .head] {
            router.on(RouterPath(ExportOperations.entities.pattern), method: method) { request, _ in
                try entities(request)
            }
            router.on(RouterPath(ExportOperations.federations.pattern), method: method) { request, _ in
                try federations(request)
            }
        }
    }

    private func entities(_ request: Request) throws -> Response {
        let parameters = try QueryParameters(request.uri.query).inOurNames()
        let query = try EntityQuery(parameters)
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
        return answer(document, tag: tag(address, of: data), to: request)
    }

    /// The same for the same file, on every server and after every restart; another one after a change of the data or of
    /// the program.
    private func tag(_ address: String, of data: DashboardData) -> String {
        let text = [context.version, data.digest, address].joined(separator: "\n")
        return Hexadecimal.text(SHA256.hash(data: Array(text.utf8)).prefix(12).map { $0 })
    }

    private func answer<Row>(_ document: ExportDocument<Row>, tag: String, to request: Request) -> Response {
        let isCompressed = RenderedPage.isCompressed(for: request)
        let entityTag = isCompressed ? "\"\(tag)-gzip\"" : "\"\(tag)\""
        let modified = DateHeader.text(Int(document.snapshot.time))
        var headers: HTTPFields = [
            .cacheControl: "no-cache", .eTag: entityTag, .lastModified: modified, .vary: "Accept-Encoding",
        ]
        // Who names tags does not want dates compared (RFC 9110, section 13.2.2).
        let isKnown =
            request.headers[.ifNoneMatch].map { RenderedPage.matches($0, entityTag) }
            ?? (request.headers[.ifModifiedSince] == modified)
        if isKnown { return Response(status: .notModified, headers: headers) }
        let day = context.clock.date(document.snapshot.time).replacing("-", with: "")
        headers[.contentType] = document.format.contentType
        headers[.contentDisposition] =
            "attachment; filename=\"edugain_\(document.name)_\(day).\(document.format.rawValue)\""
        if isCompressed { headers[.contentEncoding] = "gzip" }
        // No length: that is known only when all is made.
        let body =
            request.method == .head
            ? ResponseBody(contentLength: nil) { try await $0.finish(nil) }
            : document.responseBody(isCompressed: isCompressed)
        return Response(status: .ok, headers: headers, body: body)
    }
}
