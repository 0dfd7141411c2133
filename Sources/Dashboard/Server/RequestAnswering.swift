import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import Operations

/// Lets the routes answer a request, and sends what they made of it: what Hummingbird's `Application` does around a
/// responder, for a server of our own.
struct RequestAnswering<Responder: HTTPResponder>: Sendable where Responder.Context == BasicRequestContext {
    /// A request turned out to be no HTTP while its answer was being written; a second answer must not follow.
    struct BrokenRequest: Error {}

    let responder: Responder
    let logger: Logger
    var proxies = TrustedProxies.thisHost
    var accessLog: AccessLog?
    let date = DateHeader()

    func answer(_ request: Request, _ writer: consuming ResponseWriter, _ channel: any Channel) async throws {
        let peer = RequestPeer(channel.remoteAddress, trusting: proxies)
        let identifier = RequestIdentifier.of(request, from: peer)
        var logger = logger
        logger[metadataKey: RequestIdentifier.logKey] = .string(identifier)
        let context = BasicRequestContext(source: ApplicationRequestContextSource(channel: channel, logger: logger))
        var entry = accessLog.map { AccessLogEntry(request, from: peer, identifier: identifier, detail: $0.detail) }
        var response: Response
        do {
            response = try await RequestPeer.$current.withValue(peer) {
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
        if let field = RequestIdentifier.field { response.headers[field] = identifier }
        entry?.answered(&response, route: context.endpointPath)
        do {
            try await writer.write(response: response.head, body: response.body)
            if let entry { accessLog?.append(entry) }
        } catch {
            entry?.isCut = true
            if let entry { accessLog?.append(entry) }
            throw error is HTTPParserError ? BrokenRequest() : error
        }
    }
}
