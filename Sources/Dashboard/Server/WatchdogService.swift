import Logging
import NIOCore
import ServiceLifecycle
import Store
import Synchronization

/// Tells systemd that the service is alive, but only after it has proved it: every event loop turns, every listener
/// answers a request, and the database can be read. The tasks run where this one does; when they are blocked, no word
/// is sent either.
final class WatchdogService: Service {
    private let notifier: ServiceNotifier
    private let state: DashboardState
    private let group: any EventLoopGroup
    private let logger: Logger
    /// How soon is asked again after a check that failed: a server that is only busy must have answered before systemd
    /// loses patience.
    private static let pauseAfterFailure = Duration.seconds(1)
    private let listeners = Mutex<[ListeningAddress]>([])

    /// - Parameter group: the event loops that serve.
    init(notifier: ServiceNotifier, state: DashboardState, group: any EventLoopGroup, logger: Logger) {
        self.notifier = notifier
        self.state = state
        self.group = group
        self.logger = logger
    }

    /// Called when the server listens.
    func begin(_ addresses: [ListeningAddress]) {
        listeners.withLock { $0 = addresses }
    }

    /// Called when the server stops: from now on nothing is checked, and systemd does not wait for it.
    func end() {
        listeners.withLock { $0 = [] }
    }

    func run() async throws {
        guard let interval = notifier.watchdogInterval else {
            try? await gracefulShutdown()
            return
        }
        // Less than the half that sd_watchdog_enabled(3) advises: a check that fails may take ten seconds, and within
        // 30 there must be time for another one.
        let pause = interval / 3
        try? await cancelWhenGracefulShutdown { [self] in
            var isGood = false
            while true {
                try await Task.sleep(for: isGood ? pause : min(pause, Self.pauseAfterFailure))
                isGood = await isAlive()
                if isGood { notifier.send("WATCHDOG=1") }
            }
        }
    }

    func isAlive(within limit: Duration = .seconds(10)) async -> Bool {
        let listeners = listeners.withLock { $0 }
        guard !listeners.isEmpty else { return false }
        do {
            try await withTimeLimit(limit) { [group, state] in
                try await group.passThroughAll()
                for listener in listeners { try await SelfRequest.send(to: listener) }
                if case .ready(let data) = state.current { _ = try await data.generation.dataVersion() }
            }
            return true
        } catch {
            let isStopping = self.listeners.withLock { $0.isEmpty }
            if !isStopping { logger.error("the watchdog's own check failed within \(limit): \(error)") }
            return false
        }
    }
}
