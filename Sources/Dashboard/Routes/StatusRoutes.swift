import Hummingbird
import Operations

/// How the dashboard itself is doing.
struct StatusRoutes: Sendable {
    let responder: PageResponder

    func status(_ request: Request) async throws -> Response {
        let report = await responder.context.health.report()?.publicCopy
        return try await responder.fresh(request, needsSnapshot: false) { data, setting in
            StatusPage(report, in: setting, data: data)
        }
    }
}
