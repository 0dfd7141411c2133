import Logging
import NIOCore
import ServiceLifecycle
import Store
import Synchronization

/// Tells systemd that the service is alive, but only after it has proved it: a request to its own listener was
/// answered, and the database could be read.
final class WatchdogService: Service {
    private let notifier: ServiceNotifier
    private let state: DashboardState
    private let logger: Logger
    private let listener = Mutex<SocketAddress?>(nil)

    init(notifier: ServiceNotifier, state: DashboardState, logger: Logger) {
        self.notifier = notifier
        self.state = state
        self.logger = logger
    }

    /// Called when the server listens.
    func begin(_ address: SocketAddress) {
        listener.withLock { $0 = address }
    }

    func run() async throws {
        // Half the interval, as sd_watchdog_enabled(3) advises.
        let pause = notifier.watchdogInterval.map { $0 / 2 } ?? .seconds(3_600)
        try? await cancelWhenGracefulShutdown { [self] in
            while true {
                try await Task.sleep(for: pause)
                if notifier.watchdogInterval != nil, await isAlive() { notifier.send("WATCHDOG=1") }
            }
        }
        notifier.send("STOPPING=1")
    }

    private func isAlive() async -> Bool {
        guard let address = listener.withLock({ $0 }) else { return false }
        do {
            try await SelfRequest.send(to: address)
            if case .ready(let data) = state.current { _ = try await data.generation.dataVersion() }
            return true
        } catch {
            logger.error("the watchdog's own request failed: \(error)")
            return false
        }
    }
}
