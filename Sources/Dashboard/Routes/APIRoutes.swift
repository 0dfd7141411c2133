import Hummingbird
import Operations
import Store

/// The answers for programs.
struct APIRoutes: Sendable {
    let context: DashboardContext

    func latestSnapshot(_ request: Request) async throws -> Response {
        guard let snapshot = try context.state.readable().snapshot else { throw Self.noData }
        return try json(SnapshotAnswer(snapshot)).response(to: request)
    }

    func federations(_ request: Request) async throws -> Response {
        try json(context.state.readable().federations.all.map(FederationAnswer.init)).response(to: request)
    }

    private func json(_ value: some Encodable) throws -> RenderedPage {
        RenderedPage(contentType: Self.mediaType, body: try JSONText.bytes(value))
    }

    private static let noData = DashboardState.noData
    private static let mediaType = "application/json; charset=utf-8"
}
