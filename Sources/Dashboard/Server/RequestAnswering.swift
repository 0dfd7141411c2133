import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// Lets the routes answer a request, and sends what they made of it: what Hummingbird's `Application` does around a
/// responder, for a server of our own.
struct RequestAnswering<Responder: HTTPResponder>: Sendable where Responder.Context == BasicRequestContext {
    /// A request turned out to be no HTTP while its answer was being written; a second answer must not follow.
    struct BrokenRequest: Error {}

    let responder: Responder
    let logger: Logger
    let date = DateHeader()

    func answer(_ request: Request, _ writer: consuming ResponseWriter, _ channel: any Channel) async throws {
        var logger = logger
        logger[metadataKey: "hb.request.id"] = .stringConvertible(RequestID())
        let context = BasicRequestContext(source: ApplicationRequestContextSource(channel: channel, logger: logger))
        var response: Response
        do {
            response = try await RequestPeer.$current.withValue(RequestPeer(channel.remoteAddress)) {
                try await responder.respond(to: request, context: context)
            }
        } catch let error as HTTPParserError {
            // The connection answers this itself.
            throw error
        } catch {
            logger.debug("a route failed", metadata: ["error": "\(error)"])
            response = Response(status: .internalServerError)
        }
        response.headers[.date] = date.value
        do {
            try await writer.write(response: response.head, body: response.body)
        } catch is HTTPParserError {
            throw BrokenRequest()
        }
    }
}
