import Foundation
import Hummingbird
import Logging
import Store

/// Turns errors into pages with a way on, or into JSON below `/api/`.
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
            let message = (error as? HTTPError)?.body
            return answer(error.status, message: message, to: request)
        } catch let error as StoreError {
            dashboard.logger.error("\(request.uri.path): \(error)")
            return answer(.serviceUnavailable, message: nil, to: request)
        } catch {
            dashboard.logger.error("\(request.uri.path): \(error)")
            return answer(.internalServerError, message: nil, to: request)
        }
    }

    private func answer(_ status: HTTPResponse.Status, message: String?, to request: Request) -> Response {
        let text = message ?? Self.text(status)
        if request.uri.path.hasPrefix("/api/") {
            let problem = (try? JSONEncoder().encode(["error": text])).map(Array.init) ?? []
            return RenderedPage(
                status: status, contentType: "application/json; charset=utf-8", body: problem
            ).response(to: request)
        }
        var data: DashboardData?
        if case .ready(let current) = dashboard.state.current { data = current }
        let page = MessagePage("\(status.code) \(status.reasonPhrase)", [text], data: data, clock: dashboard.clock)
        return RenderedPage.html(dashboard.templates.render(page), status: status).response(to: request)
    }

    private static func text(_ status: HTTPResponse.Status) -> String {
        switch status {
        case .badRequest: "The address cannot be understood: it holds a broken percent-encoding."
        case .notFound: "There is nothing at this address."
        case .serviceUnavailable: "The data cannot be read right now. Try again in a moment."
        default: "Something went wrong here. The server's log says what."
        }
    }
}
