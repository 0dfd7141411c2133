import HTTPTypes
import Hummingbird
import Operations
import Store

/// Answers with lists: a page at a time, or as a file with everything, which is sent piece by piece.
struct ListResponder: Sendable {
    let responder: PageResponder

    /// Deep pages and long ones are asked for once, and would push out what people look at.
    private static let longestKept = 100
    /// Members of a file that are made at once.
    private static let piece = 200

    func answer<Value>(
        _ request: Request, _ paging: ListPaging, of data: DashboardData,
        _ make: () async throws -> APIList<Value>
    ) async throws -> Response {
        guard let newest = data.modified else { throw DashboardState.noData }
        guard let limit = paging.limit else {
            return try file(try await make(), paging, request, of: data, newest: newest)
        }
        guard paging.cursor == nil, limit <= Self.longestKept else {
            return try await page(try await make(), paging, limit, lastModified: newest).response(to: request)
        }
        return try await responder.kept(request, paging.address(), of: data) {
            try await page(try await make(), paging, limit, lastModified: newest)
        }
    }

    private func page<Value>(
        _ list: APIList<Value>, _ paging: ListPaging, _ limit: Int, lastModified: Int64
    ) async throws -> RenderedPage {
        let start = try list.start(paging.cursor)
        let end = min(list.total, start + limit)
        let values = try await list.rows(start..<end)
        let next = list.cursor(end)?.text(of: paging.list)
        var fields = self.fields(paging)
        if let next {
            let address = (responder.context.publicURL ?? "") + paging.address(next: next)
            if let link = HTTPField.Name("Link") { fields[link] = "<\(address)>; rel=\"next\"" }
        }
        let text = ListText(record: list.record, format: paging.format)
        let body =
            paging.format.isFile
            ? text.head + text.lines(values)
            : JSONValue.object([
                .init("data", .list(values.map(list.record.json))), .init("next_cursor", .optional(next)),
                .init("total", .integer(list.total)), .init("snapshot", .text(WallClock.iso8601(list.snapshot))),
            ]).bytes
        return RenderedPage(
            contentType: paging.format.contentType, body: body, lastModified: lastModified, fields: fields)
    }

    private func file<Value>(
        _ list: APIList<Value>, _ paging: ListPaging, _ request: Request, of data: DashboardData, newest: Int64
    ) throws -> Response {
        let start = try list.start(paging.cursor)
        let text = ListText(record: list.record, format: paging.format)
        let context = responder.context
        let file = StreamedFile(
            name: Self.fileName(paging), contentType: paging.format.contentType,
            tag: StreamedFile.tag(paging.address(), of: data, version: context.version), modified: newest,
            vary: ["Accept"], pieceCount: 1 + (list.total - start + Self.piece - 1) / Self.piece
        ) { number in
            guard number > 0 else { return text.head }
            let place = start + (number - 1) * Self.piece
            return text.lines(try await list.rows(place..<min(list.total, place + Self.piece)))
        }
        return file.response(to: request)
    }

    private static func fileName(_ paging: ListPaging) -> String {
        let name = paging.list.prefix { $0 != "?" }.split(separator: "/").last ?? "list"
        return "edugain_\(name).\(paging.format.rawValue)"
    }

    private func fields(_ paging: ListPaging) -> HTTPFields {
        var fields: HTTPFields = [.vary: "Accept"]
        if paging.format.isFile {
            fields[.contentDisposition] = "attachment; filename=\"\(Self.fileName(paging))\""
        }
        return fields
    }
}
