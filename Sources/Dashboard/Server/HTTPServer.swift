import Glibc
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import Operations
import ServiceLifecycle

/// Serves HTTP/1.1 on any number of listening sockets, its own or inherited ones, until it is told to stop. A stop
/// drops nothing that was accepted: ``ConnectionDrain`` has the rules, ``StopLimits`` the times.
///
/// It takes the place of Hummingbird's own server, which takes no inherited socket and drops connections when it stops.
struct HTTPServer: Service {
    /// Where to listen.
    enum Place: Sendable {
        /// A socket that this server makes, and closes for good.
        case own(DashboardOptions.Address)
        case inherited(InheritedSocket)
    }

    let places: [Place]
    let responder: HTTPChannelHandler.Responder
    let group: any EventLoopGroup
    let logger: Logger
    let refusals: Refusals
    var limits = StopLimits()
    var requestLimits = RequestLimits()
    var connectionLimits = ConnectionLimits()
    /// Their connections are those of many clients.
    var proxies = TrustedProxies.thisHost
    /// Called when all sockets are served.
    let onRunning: @Sendable ([any Channel]) -> Void
    /// Called at the very beginning of the stop.
    let onStop: @Sendable () -> Void

    /// Connections that may wait to be accepted. The system has a limit of its own, and takes the smaller one.
    private static let backlog = Int32.max
    private let connections = OpenConnections()
    private let date = DateHeader()

    init(
        places: [Place], responder: @escaping HTTPChannelHandler.Responder, group: any EventLoopGroup, logger: Logger,
        refusals: Refusals, onRunning: @escaping @Sendable ([any Channel]) -> Void,
        onStop: @escaping @Sendable () -> Void
    ) {
        self.places = places
        self.responder = responder
        self.group = group
        self.logger = logger
        self.refusals = refusals
        self.onRunning = onRunning
        self.onStop = onStop
    }

    /// - Throws: `IOError` when it cannot listen.
    func run() async throws {
        var listeners: [any Channel] = []
        for place in places { listeners.append(try await listen(place)) }
        onRunning(listeners)
        try? await gracefulShutdown()
        onStop()
        await stop(listeners)
    }

    private func listen(_ place: Place) async throws -> any Channel {
        let bootstrap = ServerBootstrap(group: group)
            // Without a pause, a listener that has no descriptor for the next connection asks again and again.
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        AcceptBackoffHandler(shouldForwardIOErrorCaught: false))
                }
            }
            .serverChannelOption(ChannelOptions.backlog, value: Self.backlog)
            .serverChannelOption(ChannelOptions.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(ChannelOptions.allowRemoteHalfClosure, value: true)
            .childChannelOption(ChannelOptions.socketOption(.so_keepalive), value: 1)
            .childChannelInitializer(accept)
        switch place {
        case .own(.tcp(let host, let port)):
            return try await bootstrap.bind(host: host, port: port).get()
        case .own(.unix(let path)):
            return try await bootstrap.bind(unixDomainSocketPath: path).get()
        case .inherited(let socket):
            let listener = try await bootstrap.withBoundSocket(socket.descriptor).get()
            // NIO has just cut the queue of waiting connections to its own default of 128. While nobody accepts, in
            // the middle of a restart, all clients are in there.
            Glibc.listen(socket.descriptor, Self.backlog)
            return listener
        }
    }

    @Sendable private func accept(_ channel: any Channel) -> EventLoopFuture<Void> {
        let activity = ConnectionActivity()
        let refusal = connections.add(
            channel, activity, from: client(of: channel), connectionLimits, refusals: refusals)
        if let refusal {
            refusals.record(refusal, client: channel.remoteAddress?.ipAddress ?? "unix")
            return channel.close()
        }
        var configuration = HTTP1Channel.Configuration()
        configuration.httpDecoder = .init(
            maxHeaderFieldSize: requestLimits.head, maxHeaderListSize: requestLimits.head,
            maxHeaderFieldCount: requestLimits.fields)
        let channels = HTTP1Channel(responder: responder, configuration: configuration)
        return channels.setup(channel: channel, logger: logger).flatMapThrowing { connection in
            try addLimits(to: channel, activity)
            // No child task: at the deadline of the stop, a route that hangs must not hold up the end of the process.
            // Nor does it inherit the priority of the server.
            Task { [logger] in await channels.handle(value: connection, logger: logger) }
        }
    }

    private func addLimits(to channel: any Channel, _ activity: ConnectionActivity) throws {
        let drain = ConnectionDrain(limits)
        let gate = RequestGate(requestLimits, drain: drain, refusals: refusals, date: date)
        let timer = RequestTimer(requestLimits, drain: drain, gate: gate, activity: activity)
        let pipeline = channel.pipeline.syncOperations
        let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
        try pipeline.addHandlers([AnswerFraming(), drain, timer, gate], position: .after(decoder))
        let progress = WriteProgress(requestLimits) { [refusals] channel in
            refusals.record(.slowReader, client: channel.remoteAddress?.ipAddress ?? "unix")
        }
        try pipeline.addHandlers([progress, FirstBytes(drain, timer, gate)], position: .first)
    }

    private func client(of channel: any Channel) -> OpenConnections.Client {
        guard let address = channel.remoteAddress?.ipAddress, let bytes = NumericAddress.bytes(of: address) else {
            return OpenConnections.Client(network: nil, isThisHost: true)
        }
        let isThisHost = connectionLimits.thisHost.contains(bytes)
        let isCounted = !isThisHost && !proxies.contains(bytes)
        return OpenConnections.Client(
            network: isCounted ? NumericAddress.network(of: address) : nil, isThisHost: isThisHost)
    }

    private func stop(_ listeners: [any Channel]) async {
        let clock = ContinuousClock()
        let deadline = clock.now + limits.everything
        do {
            try await withTimeLimit(limits.everything) { try await close(listeners) }
            connections.drain()
            while connections.count > 0, clock.now < deadline { try await Task.sleep(for: .milliseconds(10)) }
        } catch {
            logger.debug("the stop is not orderly: \(error)")
        }
        let rest = connections.count
        guard rest > 0 else { return }
        logger.warning("connections cut, not done \(limits.everything) after the stop began: \(rest)")
        connections.cut()
    }

    /// Closes our descriptors of the listening sockets, once nobody is on the way in: a connection is closed unanswered
    /// when its listener goes while another event loop still sets it up. So first nobody is accepted any more, then
    /// every loop does what it has, and then the loops of the listeners what came back to them.
    private func close(_ listeners: [any Channel]) async throws {
        for listener in listeners { try await listener.setOption(.autoRead, value: false).get() }
        for _ in 0..<2 { try await group.passThroughAll() }
        for listener in listeners { try await listener.close() }
    }
}
