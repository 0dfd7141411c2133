import Glibc
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Operations
import ServiceLifecycle
import UnixSignals

/// The web server of the dashboard.
public struct DashboardServer: Sendable {
    private let options: DashboardOptions
    private let context: OperationContext
    private let environment: [String: String]
    private let notifier: ServiceNotifier

    /// - Parameters:
    ///   - environment: where systemd's `LISTEN_FDS`, `NOTIFY_SOCKET` and `WATCHDOG_USEC` are looked for.
    public init(options: DashboardOptions, context: OperationContext, environment: [String: String]) {
        self.options = options
        self.context = context
        self.environment = environment
        notifier = ServiceNotifier(environment: environment)
    }

    /// Serves until SIGTERM or SIGINT, then answers what was asked before. When systemd hands over listening sockets,
    /// these are served, and the address of the options is not used.
    ///
    /// - Throws: `CommandFailure` when it cannot listen.
    public func run() async throws {
        ServerMemory.configure()
        let room = DescriptorLimit.raise()
        let inherited = try InheritedSockets.take(environment)
        // From the first moment on; HangupService says so later.
        if notifier.isHeard { signal(SIGHUP, SIG_IGN) }
        let state = DashboardState(
            path: options.database, connections: options.connections, settings: options.administration.configured,
            logger: context.logger)
        if await state.refresh() { ServerMemory.giveBack() }
        let accessLog = AccessLog(options.accessLog)
        let services = try services(state, inherited, accessLog, room: room)
        do {
            if inherited.isEmpty, case .unix(let path) = options.address { try UnixSocketFile.removeStale(path) }
            let group = ServiceGroup(
                configuration: ServiceGroupConfiguration(
                    services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: quietLogger))
            // The priority gives the services threads of their own. Stop and watchdog take some ten steps, each of which
            // would otherwise wait for every page that is being made: with 32 busy clients a stop took 5 to 10 seconds.
            try await Task(priority: .high) { try await group.run() }.value
            await accessLog?.close()
        } catch let error as IOError {
            throw CommandFailure(
                .failed, "cannot listen on \(addressText): \(String(cString: strerror(error.errnoCode)))",
                hint: "Another program may be using the address; choose one with --host and --port, or --socket.")
        }
    }

    /// A stop goes through them from the last to the first: nothing is done before the server stops, and all is there
    /// that it needs for its last answers.
    ///
    /// - Parameter room: for so many connections.
    private func services(
        _ state: DashboardState, _ inherited: [InheritedSocket], _ accessLog: AccessLog?, room: Int
    ) throws -> [any Service] {
        let refusals = Refusals(logger: quietLogger, accessLog: accessLog)
        let monitor = HealthMonitor(options.inspector)
        let dashboard = DashboardContext(
            state: state, templates: try Templates(), cache: PageCache(), health: monitor,
            administration: Administration(
                options.administration, database: options.database, runDirectory: options.runDirectory,
                clock: context.clock, logger: context.logger),
            start: context.clock.now(), clock: context.clock, version: options.version,
            publicURL: options.publicURL, logger: context.logger, refusals: refusals)
        let router = dashboardRouter(dashboard)
        let answering = RequestAnswering(
            responder: router.buildResponder(), logger: quietLogger, proxies: options.trustedProxies,
            accessLog: accessLog)
        let group = MultiThreadedEventLoopGroup.singleton
        let status = ServiceStatus(notifier: notifier, clock: context.clock)
        let watchdog = WatchdogService(notifier: notifier, state: state, group: group, logger: context.logger)
        var server = HTTPServer(
            places: inherited.isEmpty ? [.own(options.address)] : inherited.map { .inherited($0) },
            responder: { try await answering.answer($0, $1, $2) }, group: group, logger: quietLogger,
            refusals: refusals,
            onRunning: { listeners in
                let addresses = started(listeners, inherited)
                watchdog.begin(addresses)
                status.ready(addresses, showing: state.current)
            },
            onStop: {
                status.stopping()
                watchdog.end()
                dashboard.refreshEvents.close()
                dashboard.administration.databaseImportWork.stop()
            })
        server.requestLimits.largeBodies = AdministrationRoutes.largeBodies(options.administration)
        server.proxies = options.trustedProxies
        server.connectionLimits.fit(room)
        let hangup: [any Service] = notifier.isHeard ? [HangupService(logger: context.logger)] : []
        return hangup + [dashboard.administration.databaseImportWork] + imports(dashboard) + [
            DatabaseWatcher(context: dashboard, status: status),
            HealthService(monitor: monitor, runDirectory: options.runDirectory, logger: context.logger),
            watchdog, server,
        ]
    }

    /// What makes imports, or asks for them, without anybody's doing.
    private func imports(_ dashboard: DashboardContext) -> [any Service] {
        let control = dashboard.administration.imports
        let schedule = RefreshSchedule(
            imports: control, state: dashboard.state, clock: context.clock, logger: context.logger,
            interval: { dashboard.state.settings.refreshInterval })
        guard case .process(let process) = control.agent else { return [schedule] }
        return [process, schedule]
    }

    /// Says where it listens.
    private func started(_ listeners: [any Channel], _ inherited: [InheritedSocket]) -> [ListeningAddress] {
        if inherited.isEmpty, case .unix(let path) = options.address { chmod(path, 0o660) }
        let addresses =
            inherited.isEmpty
            ? listeners.compactMap { $0.localAddress.map { ListeningAddress($0) } }
            : inherited.compactMap { ListeningAddress(descriptor: $0.descriptor) }
        let text = addresses.map(\.description).joined(separator: ", ")
        let names = inherited.map(\.name).joined(separator: ", ")
        context.logger.notice(
            "the dashboard listens on \(text)\(inherited.isEmpty ? "" : ", which systemd handed over (\(names))")")
        return addresses
    }

    /// For the libraries, which tell more than operators want to know.
    private var quietLogger: Logger {
        var logger = context.logger
        logger.logLevel = max(logger.logLevel, .notice)
        return logger
    }

    private var addressText: String {
        switch options.address {
        case .tcp(let host, let port): "\(host), port \(port)"
        case .unix(let path): path
        }
    }
}
