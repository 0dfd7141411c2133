import Glibc
import Hummingbird
import Logging
import NIOCore
import Operations
import ServiceLifecycle

/// The web server of the dashboard.
public struct DashboardServer: Sendable {
    private let options: DashboardOptions
    private let context: OperationContext
    private let notifier: ServiceNotifier

    /// - Parameters:
    ///   - environment: where systemd's `NOTIFY_SOCKET` and `WATCHDOG_USEC` are looked for.
    public init(options: DashboardOptions, context: OperationContext, environment: [String: String]) {
        self.options = options
        self.context = context
        notifier = ServiceNotifier(environment: environment)
    }

    /// Serves until SIGTERM or SIGINT, then finishes the open requests.
    ///
    /// - Throws: `CommandFailure` when it cannot listen.
    public func run() async throws {
        let state = DashboardState(
            path: options.database, connections: options.connections, logger: context.logger)
        await state.refresh()
        let application = try application(state)
        do {
            if case .unix(let path) = options.address { try UnixSocketFile.removeStale(path) }
            try await application.runService()
        } catch let error as IOError {
            throw CommandFailure(
                .failed, "cannot listen on \(addressText): \(String(cString: strerror(error.errnoCode)))",
                hint: "Another program may be using the address; choose one with --host and --port, or --socket.")
        }
    }

    private func application(_ state: DashboardState) throws -> some ApplicationProtocol {
        let monitor = HealthMonitor(options.inspector)
        let router = dashboardRouter(
            DashboardContext(
                state: state, templates: try Templates(), cache: PageCache(), health: monitor,
                start: context.clock.now(), clock: context.clock, logger: context.logger))
        var quietLogger = context.logger
        quietLogger.logLevel = max(quietLogger.logLevel, .notice)
        let watchdog = WatchdogService(notifier: notifier, state: state, logger: context.logger)
        return Application(
            router: router,
            configuration: ApplicationConfiguration(address: bindAddress),
            services: [
                DatabaseWatcher(state: state), watchdog,
                HealthService(monitor: monitor, runDirectory: options.runDirectory, logger: context.logger),
            ],
            onServerRunning: { channel in await started(channel, watchdog) },
            logger: quietLogger)
    }

    private func started(_ channel: any Channel, _ watchdog: WatchdogService) async {
        if case .unix(let path) = options.address { chmod(path, 0o660) }
        context.logger.notice("the dashboard listens on \(Self.text(channel.localAddress) ?? addressText)")
        if let address = channel.localAddress { watchdog.begin(address) }
        notifier.send("READY=1")
    }

    private var bindAddress: BindAddress {
        switch options.address {
        case .tcp(let host, let port): .hostname(host, port: port)
        case .unix(let path): .unixDomainSocket(path: path)
        }
    }

    private var addressText: String {
        switch options.address {
        case .tcp(let host, let port): "\(host), port \(port)"
        case .unix(let path): path
        }
    }

    private static func text(_ address: SocketAddress?) -> String? {
        guard let address, let host = address.ipAddress, let port = address.port else { return address?.pathname }
        return host.contains(":") ? "http://[\(host)]:\(port)" : "http://\(host):\(port)"
    }
}
