import Operations
import Store

/// How the newest import is, as `/api/refresh/status` tells it. Times are ISO 8601, UTC.
struct RefreshStatusAnswer: Sendable, Equatable {
    /// How the newest import is.
    enum Status: String, Sendable, CaseIterable {
        case idle, running, completed, error
    }

    /// What it is doing. `federations` is there for scripts that know it: here the list comes at the end of `analyzing`.
    enum Stage: String, Sendable, CaseIterable {
        case initializing, downloading, federations, analyzing, saving, completed
    }

    /// True from when an import was asked for to when it ended.
    var running = false
    var startedAt: String?
    var completedAt: String?
    var status = Status.idle
    /// What happened, for people.
    var message: String?
    /// Why it failed; nil otherwise.
    var error: String?
    /// Per cent of the whole.
    var progress = 0
    /// Nil before the first import.
    var stage: Stage?
    /// When the import was asked for that has not begun yet.
    var requestedAt: String?
    /// How the newest import ended: `imported`, `not-modified`, `refused`, `failed` or `interrupted`.
    var outcome: String?

    init(_ activity: ImportActivity) {
        switch activity {
        case .none: message = "Nothing was imported so far."
        case .awaited(let time):
            running = true
            status = .running
            stage = .initializing
            requestedAt = WallClock.iso8601(time)
            message = "The import is asked for and has not begun yet."
        case .forgotten(let time):
            requestedAt = WallClock.iso8601(time)
            fail("Nobody took the request for an import.")
        case .running(let run):
            running = true
            status = .running
            startedAt = WallClock.iso8601(run.started)
            (stage, progress) = Self.progress(of: run)
            message = "The import is running."
        case .ended(let run): end(run)
        case .lost(let run):
            startedAt = WallClock.iso8601(run.started)
            fail("The import never said how it ended; it was probably killed.")
        case .broken(let ending):
            startedAt = WallClock.iso8601(ending.began)
            completedAt = WallClock.iso8601(ending.ended)
            fail(ending.failure.map { ImportMessage.text($0.message) } ?? "The import failed.")
        }
    }

    private mutating func end(_ run: ImportRun) {
        startedAt = WallClock.iso8601(run.started)
        completedAt = WallClock.iso8601(run.finished ?? run.started)
        outcome = run.outcome.rawValue
        guard run.outcome.isSuccess else {
            return fail(run.outcome == .interrupted ? "The import was interrupted." : ImportMessage.text(run))
        }
        status = .completed
        stage = .completed
        progress = 100
        message = run.outcome == .imported ? "The data are new." : "The source had nothing new."
    }

    private mutating func fail(_ reason: String) {
        status = .error
        message = "The import came to nothing."
        error = reason
    }

    /// A download takes a part of the time, reading most of it; an import tells of each by itself.
    private static func progress(of run: ImportRun) -> (Stage, Int) {
        let part = min(max(run.progress, 0), 100)
        return switch ImportStage(rawValue: run.stage) {
        case .downloading: (.downloading, 5 + part * 35 / 100)
        case .parsing: (.analyzing, 40 + part * 50 / 100)
        case .verifying: (.analyzing, 90)
        case .writing: (.saving, 90)
        case nil: (.initializing, 0)
        }
    }
}
