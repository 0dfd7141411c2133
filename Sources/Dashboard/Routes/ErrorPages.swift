import Hummingbird
import Logging
import NIOHTTP1
import Operations
import Store

/// Turns errors into pages with a way on, or into JSON where programs ask.
struct ErrorPages: RouterMiddleware {
    typealias Context = BasicRequestContext

    let dashboard: DashboardContext

    init(context: DashboardContext) {
        dashboard = context
    }

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as any HTTPResponseError {
            let known = error as? HTTPError
            var response = answer(error.status, message: known?.body, to: request)
            for field in known?.headers ?? [:] { response.headers[field.name] = field.value }
            // Only answers of routes lose their body by themselves.
            return request.method == .head ? response.withoutBody : response
        } catch let error as HTTPParserError {
            // The connection answers this itself, counts it, and logs it ten times a minute at most.
            throw error
        } catch let error as StoreError {
            log(error, request, context)
            return answer(.serviceUnavailable, message: nil, to: request)
        } catch {
            log(error, request, context)
            return answer(.internalServerError, message: nil, to: request)
        }
    }

    /// With the name of the request, which is in its answer too.
    private func log(_ error: any Error, _ request: Request, _ context: BasicRequestContext) {
        let identifier = context.logger[metadataKey: RequestIdentifier.logKey]
        dashboard.logger.error(
            "\(LogfmtText.value(request.uri.path, limit: 300)): \(error)",
            metadata: identifier.map { [RequestIdentifier.logKey: $0] })
    }

    private func answer(_ status: HTTPResponse.Status, message: String?, to request: Request) -> Response {
        let text = message ?? Self.text(status)
        if APIOperation.isForPrograms(request.uri.path) {
            return ProblemDetails(status: status, detail: text).page.response(to: request)
        }
        let onward = status == .forbidden ? MessagePage.Onward(path: SignInRoutes.path, text: "Sign in") : nil
        let page = MessagePage(Self.heading(status), [text], onward: onward, in: dashboard.currentSetting)
        return RenderedPage.html(dashboard.templates.render(page), status: status).response(to: request)
    }

    /// A phrase for people, with the number for those who look it up.
    private static func heading(_ status: HTTPResponse.Status) -> String {
        let phrase =
            switch status {
            case .badRequest: "This address cannot be understood"
            case .forbidden: "This is for operators only"
            case .notFound: "Not found"
            case .methodNotAllowed: "This cannot be done here"
            case .conflict: "This cannot be done now"
            case .contentTooLarge: "Too large"
            case .tooManyRequests: "Too many requests"
            case .serviceUnavailable: "Not available right now"
            default: "Something went wrong"
            }
        return "\(phrase) (\(status.code))"
    }

    private static func text(_ status: HTTPResponse.Status) -> String {
        switch status {
        case .badRequest: "The address holds a broken percent-encoding, or the request is no proper HTTP."
        case .forbidden: "Sign in with an admin token first."
        case .notFound: "There is nothing at this address."
        case .methodNotAllowed: "The address is right, but it does not take this kind of request."
        case .contentTooLarge: "The request is larger than what is accepted here."
        case .tooManyRequests: "Wait a little, then try again."
        case .serviceUnavailable: "The data cannot be read right now. Try again in a moment."
        default: "Something went wrong here. The server's log says what."
        }
    }
}
