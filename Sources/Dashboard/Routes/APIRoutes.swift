import Foundation
import Hummingbird
import Operations
import Store

/// The answers for programs.
struct APIRoutes: Sendable {
    let context: DashboardContext

    func latestSnapshot(_ request: Request) async throws -> Response {
        guard let snapshot = try data().snapshot else { throw Self.noData }
        return try json(SnapshotAnswer(snapshot)).response(to: request)
    }

    func federations(_ request: Request) async throws -> Response {
        try json(data().federations.all.map(FederationAnswer.init)).response(to: request)
    }

    private func data() throws -> DashboardData {
        switch context.state.current {
        case .ready(let data): return data
        case .missing: throw Self.noData
        case .unusable: throw HTTPError(.serviceUnavailable, message: "the database cannot be read right now")
        }
    }

    private func json(_ value: some Encodable) throws -> RenderedPage {
        RenderedPage(contentType: Self.mediaType, body: Array(try Self.encoder.encode(value)))
    }

    private static let noData = HTTPError(.notFound, message: "nothing was imported yet")
    private static let mediaType = "application/json; charset=utf-8"

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
