import Glibc
import Synchronization

/// Hears Ctrl-C (SIGINT) and SIGTERM while it lives, so that a command can end in order. The second signal ends the
/// process as it would without this. For one command at a time: signals belong to the whole process.
final class StopSignals: Sendable {
    private static let wasHeard = Atomic<Bool>(false)
    private static let numbers = [SIGINT, SIGTERM]

    init() {
        Self.wasHeard.store(false, ordering: .relaxed)
        for number in Self.numbers {
            // Nothing but a store and signal(2) may happen in here (signal-safety(7)).
            _ = signal(number) { number in
                StopSignals.wasHeard.store(true, ordering: .relaxed)
                _ = signal(number, SIG_DFL)
            }
        }
    }

    deinit {
        for number in Self.numbers { _ = signal(number, SIG_DFL) }
    }

    /// Returns with the first signal, or when the task is cancelled.
    ///
    /// - Returns: whether there was a signal.
    func wait() async -> Bool {
        while !Self.wasHeard.load(ordering: .relaxed) {
            guard (try? await Task.sleep(for: .milliseconds(100))) != nil else { return false }
        }
        return true
    }
}
