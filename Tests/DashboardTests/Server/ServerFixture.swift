import Glibc
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Operations
import ServiceLifecycle
import Synchronization
import Testing

@testable import Dashboard

/// An ``HTTPServer`` on a free port of this machine, for as long as a test needs it.
struct ServerFixture {
    let group: any EventLoopGroup
    var limits = StopLimits()
    var requestLimits = RequestLimits()
    var connectionLimits = ConnectionLimits()
    var proxies = TrustedProxies.thisHost
    let refusals: Refusals
    let log = RecordedLog()
    var logger = DashboardFixture.silence
    /// What every answer holds.
    var content = ByteBuffer()
    /// Answers in the place of all this.
    var responder: HTTPChannelHandler.Responder?
    /// Called with each request before it is answered.
    let onRequest: @Sendable (Request, any Channel) async throws -> Void

    init(group: any EventLoopGroup, onRequest: @escaping @Sendable (Request, any Channel) async throws -> Void) {
        self.group = group
        self.onRequest = onRequest
        refusals = Refusals(logger: log.logger)
    }

    /// Runs `body` while the server listens, then stops the server.
    ///
    /// - Returns: how long the stop took.
    @discardableResult
    func run(_ body: @escaping @Sendable ([ListeningAddress]) async throws -> Void) async throws -> Duration {
        let (addresses, listening) = AsyncStream.makeStream(of: [ListeningAddress].self)
        var server = HTTPServer(
            places: [.own(.tcp(host: "127.0.0.1", port: 0))],
            responder: responder ?? { [onRequest, content] request, writer, channel in
                try await onRequest(request, channel)
                try await writer.write(
                    response: HTTPResponse(status: .ok, headerFields: [.contentLength: "\(content.readableBytes)"]),
                    body: ResponseBody(byteBuffer: content))
            },
            group: group, logger: logger, refusals: refusals,
            onRunning: { listening.yield($0.compactMap { $0.localAddress.map { ListeningAddress($0) } }) },
            onStop: {})
        server.limits = limits
        server.requestLimits = requestLimits
        server.connectionLimits = connectionLimits
        server.proxies = proxies
        let services = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [server], logger: DashboardFixture.silence))
        async let end: Void = services.run()
        for await addresses in addresses {
            try await body(addresses)
            break
        }
        let begin = ContinuousClock.now
        await services.triggerGracefulShutdown()
        try await end
        return ContinuousClock.now - begin
    }
}

extension ServerFixture {
    /// A server with all routes of a dashboard.
    init(_ context: DashboardContext, logger: Logger = DashboardFixture.silence, accessLog: AccessLog? = nil) {
        self.init(group: MultiThreadedEventLoopGroup.singleton) { _, _ in }
        let answering = RequestAnswering(
            responder: dashboardRouter(context).buildResponder(), logger: logger, accessLog: accessLog)
        responder = { try await answering.answer($0, $1, $2) }
    }
}
