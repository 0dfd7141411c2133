import Files
import Hummingbird
import Logging
import Operations
import Store

/// `/api/database/export`: the whole database as one file, for administrators.
struct ExportRoutes: Sendable {
    static let path = "/api/database/export"

    let context: DashboardContext

    func head(_ request: Request) async throws -> Response {
        _ = try context.administration.require(request)
        // No length: that is known only when there is a copy.
        let body = ResponseBody(contentLength: nil) { try await $0.finish(nil) }
        return Response(status: .ok, headers: headers(try ExportForm(request)), body: body)
    }

    func export(_ request: Request) async throws -> Response {
        let administrator: Administrator
        do {
            administrator = try context.administration.admit(.databaseExport, request, isChange: false)
        } catch let error as HTTPError where request.acceptsPage && error.status == .forbidden {
            let onward = MessagePage.Onward(
                path: SignInRoutes.path(next: ConfigurationRoutes.path), text: "Sign in")
            return context.privateMessage(
                "This is not for everybody", [error.body ?? ""], onward: onward, status: error.status)
        }
        let form: ExportForm
        let address = RequestPeer.clientAddress(of: request)
        let copy: SpooledDatabase
        do {
            form = try ExportForm(request)
            let export = context.administration.export
            copy = try await DiskWork.run { try export.spool() }
        } catch {
            context.administration.limits.giveBack(.databaseExport, for: administrator)
            if !Self.isRequestsFault(error) {
                context.audit.record(.databaseExport, by: administrator.name, from: address, outcome: .failed)
            }
            return try answer(error, request)
        }
        context.audit.record(
            .databaseExport, by: administrator.name, from: address, outcome: .done,
            details: [("bytes", "\(copy.size)")])
        return Response(status: .ok, headers: headers(form), body: try Self.body(copy, form))
    }

    /// Whether asking otherwise, or later, is all it takes: no matter for the audit trail, nor an error in the log.
    private static func isRequestsFault(_ error: any Error) -> Bool {
        if case DatabaseExport.Refusal.busy = error { return true }
        return error is HTTPError
    }

    private static func body(_ copy: SpooledDatabase, _ form: ExportForm) throws -> ResponseBody {
        form == .plain ? plainBody(copy) : packedBody(try PackedDatabase(copy))
    }

    /// Reads on only when the client has taken what was read before, so that memory does not grow with the database.
    private static func plainBody(_ copy: SpooledDatabase) -> ResponseBody {
        ResponseBody(contentLength: Int(copy.size)) { writer in
            var offset: Int64 = 0
            while offset < copy.size {
                let place = offset
                let bytes = try await DiskWork.run { try copy.bytes(at: place, atMost: pieceSize) }
                try await writer.write(ByteBuffer(bytes: bytes))
                offset += Int64(bytes.count)
            }
            try await writer.finish(nil)
        }
    }

    private static func packedBody(_ database: PackedDatabase) -> ResponseBody {
        ResponseBody { writer in
            while let bytes = try await DiskWork.run({ try database.next() }) {
                if !bytes.isEmpty { try await writer.write(ByteBuffer(bytes: bytes)) }
            }
            try await writer.finish(nil)
        }
    }

    private static let pieceSize: Int64 = 256 << 10

    private func headers(_ form: ExportForm) -> HTTPFields {
        let time = WallClock.iso8601(context.clock.now()).filter { $0.isNumber || $0 == "T" }
            .replacing("T", with: "_")
        var headers: HTTPFields = [
            .contentType: form.contentType, .cacheControl: "no-store", .vary: "Accept-Encoding",
            .contentDisposition: "attachment; filename=\"edugain_analysis_\(time)\(form.suffix)\"",
        ]
        if form == .encoded { headers[.contentEncoding] = "gzip" }
        return headers
    }

    private func answer(_ error: any Error, _ request: Request) throws -> Response {
        switch error {
        case let refusal as DatabaseExport.Refusal: return try answer(refusal, request)
        case StoreError.notFound:
            throw HTTPError(.notFound, message: "There is no database yet: nothing was imported so far.")
        case StoreError.full: return try answer(.noSpace(needed: 0, free: 0), request)
        default: throw error
        }
    }

    private func answer(_ refusal: DatabaseExport.Refusal, _ request: Request) throws -> Response {
        let (status, text): (HTTPResponse.Status, String)
        switch refusal {
        case .busy:
            status = .serviceUnavailable
            text = "The database is being downloaded already, and one copy at a time is made. Try again in a minute."
        case .noSpace(let needed, let free):
            status = HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
            let sizes = needed > 0 ? " It takes \(NumberText.size(needed)), and \(NumberText.size(free)) are free." : ""
            text = "There is no room for a copy of the database in the server's cache directory.\(sizes)"
            context.logger.error("database export: no space left in \(context.administration.export.directory)")
        }
        let headers: HTTPFields = status == .serviceUnavailable ? [.retryAfter: "60"] : [:]
        guard request.acceptsPage else { throw HTTPError(status, headers: headers, message: text) }
        return context.privateMessage("The database cannot be sent now", [text], status: status, headers: headers)
    }
}

extension Request {
    /// True for a person with a browser, false for a script.
    var acceptsPage: Bool { headers[.accept]?.contains("text/html") == true }
}
