import HTTPTypes
import Hummingbird

/// Lets scripts on pages of other sites read what everybody may read (Fetch, CORS protocol). What is for administrators
/// gets none of it, and nothing is ever sent with credentials.
struct CrossOriginReading: RouterMiddleware {
    typealias Context = BasicRequestContext

    /// Paths, and beginnings of those that take whatever follows.
    private let paths: Set<String>
    private let beginnings: [String]

    init(_ operations: [APIOperation] = APIOperation.all) {
        // What monitoring asks is not for everybody's pages: nginx keeps some of it to this host. And streams are few:
        // the visitors of one other site could take them all.
        let closed = Set((MonitoringOperations.all + [RefreshOperations.events]).map(\.id))
        let open = operations.filter { $0.audience == .everybody && $0.method == .get && !closed.contains($0.id) }
            .map(\.pattern)
        paths = Set(open)
        beginnings = open.filter { $0.hasSuffix("/**") }.map { String($0.dropLast(2)) }
    }

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard Self.methods.contains(request.method), isOpen(request.uri.path) else { return response }
        response.headers[.accessControlAllowOrigin] = "*"
        guard request.method == .options else {
            response.headers[.accessControlExposeHeaders] = Self.exposed
            return response
        }
        response.headers[.accessControlAllowMethods] = Self.methods.map(\.rawValue).joined(separator: ", ")
        response.headers[.accessControlAllowHeaders] = "Accept, If-Modified-Since, If-None-Match"
        response.headers[.accessControlMaxAge] = "86400"
        return response
    }

    private static let methods: [HTTPRequest.Method] = [.get, .head, .options]
    private static let exposed = "Content-Disposition, ETag, Last-Modified, Link, Retry-After"

    private func isOpen(_ path: String) -> Bool { paths.contains(path) || beginnings.contains { path.hasPrefix($0) } }
}
