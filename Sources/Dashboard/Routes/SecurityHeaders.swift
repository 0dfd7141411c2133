import HTTPTypes
import Hummingbird

/// Tells browsers to load nothing but our own files, since everything that metadata bring is text, and to keep other
/// sites out of our windows and answers.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = BasicRequestContext

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for field in Self.fields { response.headers[field.name] = field.value }
        if let name = Self.resourcePolicy {
            // What a script of another site may read, a page of it may also embed.
            let isShared = response.headers.contains(.accessControlAllowOrigin)
            response.headers[name] = isShared ? "cross-origin" : "same-origin"
        }
        return response
    }

    private static let fields: [HTTPField] = [
        ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"), ("Permissions-Policy", permissions),
    ].compactMap { name, value in HTTPField.Name(name).map { HTTPField(name: $0, value: value) } }

    private static let resourcePolicy = HTTPField.Name("Cross-Origin-Resource-Policy")

    private static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    /// Nothing of the kind is used here, so nothing that got into a page can use it.
    private static let permissions =
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), publickey-credentials-get=(), usb=()"
}
