import Files
import Logging
import Operations
import ServiceLifecycle
import Store

/// Asks for an import by itself when the last good check of the source is too long ago.
struct RefreshSchedule: Service {
    let imports: ImportControl
    let state: DashboardState
    let clock: WallClock
    let logger: Logger
    /// How old the data may grow, in seconds.
    let interval: @Sendable () -> Int64

    /// How often it looks. The first time is one interval after the start, when an old import was seen to be over.
    private static let pause = Duration.seconds(20)
    /// Seconds from one attempt to the next: what failed is not tried again faster than that.
    static let rest: Int64 = 1_800

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            var lastAttempt: Int64?
            while true {
                try await Task.sleep(for: Self.pause)
                let now = self.clock.now()
                if self.isDue(lastAttempt: lastAttempt, now: now) {
                    lastAttempt = now
                    self.ask(now: now)
                }
            }
        }
    }

    /// - Parameter lastAttempt: when this schedule asked last, UTC seconds; nil before that.
    func isDue(lastAttempt: Int64?, now: Int64) -> Bool {
        let (limit, rest): (Int64, Int64)
        switch imports.agent {
        case .nobody: return false
        // The timer of the package comes first; this is for when it does not, or not as often. What fails there tells
        // the operator, who is not to be woken more often than by the timer.
        case .request: (limit, rest) = (interval() + Self.rest, max(interval(), Self.rest))
        case .process: (limit, rest) = (interval(), Self.rest)
        }
        let data: DashboardData?
        switch state.current {
        case .ready(let known): data = known
        case .missing: data = nil
        // What is wrong with the database is not mended by an import.
        case .unusable: return false
        }
        guard data.map({ isOld($0, limit, now) }) ?? true else { return false }
        guard !imports.activity(data?.latestRun, now: now).isGoingOn else { return false }
        let attempts = [lastAttempt, data?.latestRun?.started].compactMap { $0 }.filter { $0 <= now }
        return attempts.allSatisfy { now - $0 >= rest }
    }

    private func isOld(_ data: DashboardData, _ limit: Int64, _ now: Int64) -> Bool {
        data.age(at: now).map { $0 >= limit } ?? true
    }

    private func ask(now: Int64) {
        var run: ImportRun?
        if case .ready(let data) = state.current { run = data.latestRun }
        do {
            let outcome = try imports.ask(after: run, now: now)
            logger.notice("the data are old: import asked for by the schedule (\(outcome.rawValue))")
        } catch {
            logger.error("the data are old, and no import can be asked for: \(CommandFailure(error).message)")
        }
    }
}
