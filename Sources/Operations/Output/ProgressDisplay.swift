import Synchronization

/// Shows how a long work goes on: a bar on a terminal, one line per stage elsewhere.
public final class ProgressDisplay: Sendable {
    private struct State {
        var stage = ""
        var lastDrawn: ContinuousClock.Instant?
        var isBarVisible = false
    }

    private let isTerminal: Bool
    private let write: @Sendable (String) -> Void
    private let state = Mutex(State())

    /// Redrawn at most this often.
    private static let interval = Duration.milliseconds(100)
    private static let barWidth = 30
    /// A line that is longer than the terminal is wide could not be overwritten.
    private static let barWidthBesideDetail = 6

    /// - Parameters:
    ///   - isTerminal: draws a bar that is overwritten.
    ///   - write: where the text goes.
    public init(isTerminal: Bool, write: @escaping @Sendable (String) -> Void = { StandardStream.error.write($0) }) {
        self.isTerminal = isTerminal
        self.write = write
    }

    public func show(_ update: ProgressUpdate) {
        state.withLock { state in
            let isNewStage = update.stage != state.stage
            state.stage = update.stage
            guard isTerminal else {
                if isNewStage { write("\(update.stage) …\n") }
                return
            }
            let now = ContinuousClock.now
            if !isNewStage, let last = state.lastDrawn, now - last < Self.interval { return }
            state.lastDrawn = now
            state.isBarVisible = true
            // Back to the first column, and clear what a longer line left.
            write("\r\(Self.line(update))\u{1B}[K")
        }
    }

    /// Takes the bar away, so that what follows stands on a clean line.
    public func finish() {
        state.withLock { state in
            if state.isBarVisible { write("\r\u{1B}[K") }
            state.isBarVisible = false
            state.lastDrawn = nil
            state.stage = ""
        }
    }

    static func line(_ update: ProgressUpdate) -> String {
        let stage = update.stage + String(repeating: " ", count: max(0, 12 - update.stage.count))
        guard update.total != nil else {
            return "\(stage)\(update.completed / 1_000_000) MB"
        }
        let width = update.detail.isEmpty ? barWidth : barWidthBesideDetail
        let filled = update.percentage * width / 100
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        let digits = "\(update.percentage)"
        let share = "\(stage)\(bar) \(String(repeating: " ", count: max(0, 3 - digits.count)))\(digits) %"
        return update.detail.isEmpty ? share : "\(share)  \(update.detail)"
    }
}
