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
    /// Where changes are told of at once; nil while there are none to come.
    let events: String?
    let state: String
    /// Nil unless an import is running.
    let progress: Progress?
    /// What to do when nothing happens; nil when all is well.
    let hint: String?
    let command: String?
    /// How the last attempt ended; nil before the first.
    let last: String?

    init(_ imports: ImportControl, latest run: ImportRun?, clock: WallClock) {
        let now = clock.now()
        let activity = imports.activity(run, now: now)
        var (hint, command): (String?, String?) = (nil, nil)
        var progress: Progress?
        switch activity {
        case .running(let run):
            state = "An import is running since \(clock.text(run.started)): \(Self.text(run.stage))."
            progress = Progress(stage: Self.text(run.stage), percentage: min(max(run.progress, 0), 100))
        case .awaited(let time), .forgotten(let time):
            state = "An import was asked for at \(clock.text(time)) and has not begun yet."
            if case .request = imports.agent, now - time > RefreshRequests.patience {
                hint =
                    "HINT: nobody took the request for more than a minute. Look whether edugain-import.path is active "
                    + "(systemctl status edugain-import.path), or run the import yourself:"
                command = Self.command
            }
        case .none, .ended, .lost, .broken: state = "No import is running."
        }
        if case .nobody = imports.agent { hint = ImportControl.NobodyImports.text }
        self.progress = progress
        (self.hint, self.command) = (hint, command)
        seconds = activity.isGoingOn ? 1 : 10
        events = activity.isGoingOn ? RefreshRoutes.eventsPath : nil
        last = Self.ending(activity, after: run, clock: clock)
    }

    private static let command = "edugain-ctl import"

    private static func text(_ stage: String) -> String {
        switch ImportStage(rawValue: stage) {
        case .downloading: "downloading the metadata"
        case .parsing: "reading and judging the metadata"
        case .verifying: "verifying the signature of the metadata"
        case .writing: "writing the database"
        case nil: stage
        }
    }

    private static func ending(_ activity: ImportActivity, after run: ImportRun?, clock: WallClock) -> String? {
        if case .broken(let ending) = activity, let failure = ending.failure {
            return "The last import failed at \(clock.text(ending.ended)): \(failure.message)."
        }
        guard let run else { return nil }
        let time = clock.text(run.finished ?? run.started)
        let reason = run.message.map { ": \($0)" } ?? ""
        switch run.outcome {
        case .running:
            guard case .lost = activity else { return nil }
            return "The import that began at \(time) never said how it ended; it was probably killed."
        case .imported: return "The last import was finished at \(time), with new data."
        case .notModified: return "The last import was finished at \(time): the source had nothing new."
        case .refused: return "The last import was refused at \(time)\(reason)."
        case .failed: return "The last import failed at \(time)\(reason)."
        case .interrupted: return "The last import, of \(time), was interrupted."
        }
    }
}
