import Files
import HTTPTypes
import Hummingbird
import Logging
import Operations

/// `/api/refresh` and what belongs to it.
struct RefreshRoutes: Sendable {
    static let path = "/api/refresh"
    static let statusPath = "/api/refresh/status"
    static let eventsPath = "/api/refresh/events"
    static let eventStream = "text/event-stream"

    let context: DashboardContext

    /// Asks for an import. One that is running or asked for already is as good: it fetches what is there now, so that is
    /// no failure, and `outcome` tells which it was.
    func refresh(_ request: Request) async throws -> Response {
        let validateURLs = try QueryParameters(request.uri.query).flag("validate_urls") ?? false
        let outcome = try context.askForImport(request)
        return json(
            APIRecord<RefreshAnswer>.refresh.json(RefreshAnswer(outcome: outcome, validateURLs: validateURLs)),
            status: .accepted, headers: [.location: Self.statusPath])
    }

    func status(_ request: Request) async throws -> Response {
        json(APIRecord<RefreshStatusAnswer>.refreshStatus.json(context.refreshStatus))
    }

    private func json(
        _ value: JSONValue, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = APIRoutes.mediaType
        headers[.cacheControl] = "no-store"
        return Response(
            status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: value.bytes)))
    }

    /// Server-sent events (HTML standard, section 9.2): one for each change of the status, until the import has ended.
    func events(_ request: Request) async throws -> Response {
        var headers: HTTPFields = [.contentType: Self.eventStream, .cacheControl: "no-store"]
        // nginx would collect them until a buffer is full.
        if let buffering = HTTPField.Name("X-Accel-Buffering") { headers[buffering] = "no" }
        guard request.method == .get else { return Response(status: .ok, headers: headers) }
        let address = RequestPeer.clientAddress(of: request)
        guard let events = context.refreshEvents.listen(context.refreshStatus, from: address) else {
            throw HTTPError(
                .serviceUnavailable, headers: [.retryAfter: "30"],
                message: "Too many clients follow the import right now. Ask \(Self.statusPath) instead.")
        }
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody { writer in
                try await writer.write(ByteBuffer(string: "retry: 5000\n\n"))
                for await event in events { try await writer.write(ByteBuffer(string: Self.text(event))) }
                try await writer.finish(nil)
            })
    }

    private static func text(_ event: RefreshEvents.Event) -> String {
        guard case .status(let status) = event else { return ":\n\n" }
        let bytes = APIRecord<RefreshStatusAnswer>.refreshStatus.json(status).bytes
        return "event: status\ndata: \(String(decoding: bytes, as: UTF8.self))\n\n"
    }
}
