import Operations
import Quality
import Store
import Synchronization

/// What systemd is told about the service: when it is ready, when it stops, and in one line that `systemctl status`
/// shows, where it listens and what it has to show.
final class ServiceStatus: Sendable {
    private struct Told {
        /// Empty before the service is ready and after it stops: there is nothing to renew.
        var listeners: [ListeningAddress] = []
        var text = ""
    }

    private let notifier: ServiceNotifier
    private let clock: WallClock
    private let told = Mutex(Told())

    init(notifier: ServiceNotifier, clock: WallClock) {
        self.notifier = notifier
        self.clock = clock
    }

    /// All sockets are served.
    func ready(_ listeners: [ListeningAddress], showing current: DashboardState.Current) {
        let text = Self.text(listeners, current, clock: clock)
        told.withLock { $0 = Told(listeners: listeners, text: text) }
        notifier.send("READY=1\nSTATUS=\(text)")
    }

    /// Says it when something else is shown than before.
    func renew(_ current: DashboardState.Current) {
        let text = told.withLock { told -> String? in
            let text = Self.text(told.listeners, current, clock: clock)
            guard !told.listeners.isEmpty, text != told.text else { return nil }
            told.text = text
            return text
        }
        if let text { notifier.send("STATUS=\(text)") }
    }

    func stopping() {
        told.withLock { $0 = Told() }
        notifier.send("STOPPING=1\nSTATUS=Answers the open requests, then ends")
    }

    /// `http://127.0.0.1:8000: 10,512 entities, checked at 2026-03-29 06:00:00 +02:00`
    static func text(
        _ listeners: [ListeningAddress], _ current: DashboardState.Current, clock: WallClock
    ) -> String {
        listeners.map(\.description).joined(separator: ", ") + ": " + text(current, clock: clock)
    }

    private static func text(_ current: DashboardState.Current, clock: WallClock) -> String {
        switch current {
        case .unusable: return "the database cannot be read, the log says why"
        case .missing: return "no data yet"
        case .ready(let data):
            guard let snapshot = data.snapshot else { return "no data yet" }
            let checked = data.lastSuccess ?? snapshot.time
            return "\(NumberText.grouped(snapshot.statistics.entities)) entities, checked at \(clock.text(checked))"
        }
    }
}
