import Glibc
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization
import Testing

@testable import Dashboard

/// An ``HTTPServer`` on a free port of this machine, for as long as a test needs it.
struct ServerFixture {
    let group: any EventLoopGroup
    var limits = StopLimits()
    var idleTime = TimeAmount.seconds(300)
    var logger = DashboardFixture.silence
    /// Called with each request before it is answered.
    let onRequest: @Sendable (Request, any Channel) async throws -> Void

    init(group: any EventLoopGroup, onRequest: @escaping @Sendable (Request, any Channel) async throws -> Void) {
        self.group = group
        self.onRequest = onRequest
    }

    /// Runs `body` while the server listens, then stops the server.
    ///
    /// - Returns: how long the stop took.
    @discardableResult
    func run(_ body: @escaping @Sendable ([ListeningAddress]) async throws -> Void) async throws -> Duration {
        let (addresses, listening) = AsyncStream.makeStream(of: [ListeningAddress].self)
        var server = HTTPServer(
            places: [.own(.tcp(host: "127.0.0.1", port: 0))],
            responder: { [onRequest] request, writer, channel in
                try await onRequest(request, channel)
                try await writer.writeResponse(HTTPResponse(status: .ok, headerFields: [.contentLength: "0"]))
            },
            group: group, logger: logger,
            onRunning: { listening.yield($0.compactMap { $0.localAddress.map { ListeningAddress($0) } }) },
            onStop: {})
        server.limits = limits
        server.idleTime = idleTime
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
