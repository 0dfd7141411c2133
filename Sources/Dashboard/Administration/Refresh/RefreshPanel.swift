import Operations
import Store

/// The part of the configuration page that tells how the import is getting on, which a script may fetch anew.
struct RefreshPanel: PageModel {
    static let template = "refresh-panel"

    /// An import that goes on, or is awaited.
    struct Progress: Sendable {
        let stage: String
        /// Per cent of the stage.
        let percentage: Int
    }

    /// How often it is worth looking again.
    let seconds: Int
    let state: String
    /// Nil unless an import is running.
    let progress: Progress?
    /// What to do when nothing happens; nil when all is well.
    let hint: String?
    let command: String?
    /// How the last attempt ended; nil before the first.
    let last: String?

    /// - Parameter requests: nil where none can be left.
    init(_ run: ImportRun?, requests: RefreshRequests?, clock: WallClock) {
        let now = clock.now()
        var (hint, command): (String?, String?) = (nil, nil)
        if let run, RefreshRequests.isRunning(run, now: now) {
            seconds = 1
            state = "An import is running since \(clock.text(run.started)): \(Self.text(run.stage))."
            progress = Progress(stage: Self.text(run.stage), percentage: min(max(run.progress, 0), 100))
        } else if let time = requests?.waiting(after: run, now: now) {
            seconds = 1
            progress = nil
            state = "An import was asked for at \(clock.text(time)) and has not begun yet."
            if now - time > RefreshRequests.patience {
                hint =
                    "HINT: nobody took the request for more than a minute. Look whether edugain-import.path is active "
                    + "(systemctl status edugain-import.path), or run the import yourself:"
                command = Self.command
            }
        } else {
            seconds = 10
            progress = nil
            state = "No import is running."
        }
        if requests == nil {
            hint = "An import can be asked for here only where the units of the Debian package run. Type instead:"
            command = Self.command
        }
        (self.hint, self.command) = (hint, command)
        last = run.flatMap { Self.ending($0, now: now, clock: clock) }
    }

    private static let command = "edugain-ctl import"

    private static func text(_ stage: String) -> String {
        switch ImportStage(rawValue: stage) {
        case .downloading: "downloading the metadata"
        case .parsing: "reading and judging the metadata"
        case .writing: "writing the database"
        case nil: stage
        }
    }

    private static func ending(_ run: ImportRun, now: Int64, clock: WallClock) -> String? {
        let time = clock.text(run.finished ?? run.started)
        let reason = run.message.map { ": \($0)" } ?? ""
        switch run.outcome {
        case .running:
            guard !RefreshRequests.isRunning(run, now: now) else { return nil }
            return "The import that began at \(time) never said how it ended; it was probably killed."
        case .imported: return "The last import was finished at \(time), with new data."
        case .notModified: return "The last import was finished at \(time): the source had nothing new."
        case .refused: return "The last import was refused at \(time)\(reason)."
        case .failed: return "The last import failed at \(time)\(reason)."
        case .interrupted: return "The last import, of \(time), was interrupted."
        }
    }
}
