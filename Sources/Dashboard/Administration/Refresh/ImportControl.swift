import Files
import Hummingbird
import Operations
import Store

/// The one way to ask for an import and to see how it is getting on, whoever makes it.
struct ImportControl: Sendable {
    /// Who is asked.
    enum Agent: Sendable {
        case request(RefreshRequests)
        case process(ImportProcess)
        case nobody
    }

    /// Nobody imports when the dashboard asks; how to change that is for the operator to read.
    struct NobodyImports: Error {
        static let text =
            "Nobody imports when this dashboard asks. Type “edugain-ctl import” on the server, or set EDUGAIN_IMPORT_BY: "
            + "“request” where the units of the Debian package run, “process” elsewhere."
    }

    /// An import that began longer ago is taken for dead: systemd's units give it two hours.
    private static let longestImport: Int64 = 2 * 3_600
    /// A request that nobody took for so long will not be met.
    private static let longestWait: Int64 = 600

    let agent: Agent
    /// Path of the database.
    let database: String

    /// Asks for an import, unless one is on its way: it fetches what is there now.
    ///
    /// - Parameter run: the newest attempt to import, as the database has it.
    /// - Throws: `FileError`, ``NobodyImports``
    func ask(after run: ImportRun?, now: Int64) throws -> RefreshOutcome {
        if case .nobody = agent { throw NobodyImports() }
        if case .running = activity(run, now: now) { return .running }
        switch agent {
        case .request(let requests): return try requests.make(after: run, now: now)
        case .process(let process): return process.ask(now: now)
        case .nobody: throw NobodyImports()
        }
    }

    /// - Parameter run: the newest attempt to import, as the database has it.
    func activity(_ run: ImportRun?, now: Int64) -> ImportActivity {
        if let run, isRunning(run, now: now) { return .running(run) }
        switch agent {
        case .request(let requests):
            if let time = requests.waiting(after: run, now: now) {
                return now - time > Self.longestWait ? .forgotten(time) : .awaited(time)
            }
        case .process(let process):
            if let time = process.busy, !isResult(run, since: time) { return .awaited(time) }
            // The end of an import that wrote its record is told by that.
            if let ending = process.ending, ending.failure != nil, !isResult(run, since: ending.began) {
                return .broken(ending)
            }
        case .nobody: break
        }
        guard let run else { return .none }
        return run.outcome == .running ? .lost(run) : .ended(run)
    }

    private func isResult(_ run: ImportRun?, since time: Int64) -> Bool {
        run.map { $0.outcome != .running && $0.started >= time } ?? false
    }

    /// False for an import that was killed and could not say so.
    private func isRunning(_ run: ImportRun, now: Int64) -> Bool {
        run.outcome == .running && now - run.started < Self.longestImport
            && !ImportLockNote.isHolderGone(database: database)
    }
}
