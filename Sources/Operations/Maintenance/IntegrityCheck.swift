import Glibc
import Store

/// Looks whether a database is sound.
public struct IntegrityCheck: Sendable {
    private let database: String
    private let context: OperationContext

    public init(database: String, context: OperationContext) {
        self.database = database
        self.context = context
    }

    /// - Parameter quick: leaves out what takes long: whether indexes agree with their tables, and all snapshots but
    ///   the newest.
    /// - Returns: what was found, also when that is bad.
    /// - Throws: ``CommandFailure`` when the file is not there, cannot be read, or is not a database of ours.
    public func run(quick: Bool) throws -> IntegrityReport {
        do {
            return try inspect(quick: quick)
        } catch StoreError.notOurs(let path, let reason) {
            throw CommandFailure(
                .failed, "\(path) is not a database of edugain-ctl: \(reason)",
                hint: "Name the right file; if this one was a database, its beginning is damaged: restore a backup.")
        } catch {
            throw CommandFailure(error)
        }
    }

    private func inspect(quick: Bool) throws -> IntegrityReport {
        let stopwatch = Stopwatch()
        var status = stat()
        if stat(database, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            throw CommandFailure(.usage, "\(database) is a directory, not a file")
        }
        let inspection = try DatabaseInspection(path: database)
        report("structure", 0)
        var findings = try inspection.integrity(quick: quick)
        var counts: DatabaseCounts?
        // What a damaged file says about the rest means nothing.
        if findings.isEmpty {
            counts = try inspection.counts()
            report("references", 1)
            findings += try inspection.foreignKeys()
            report("entities", 2)
            findings += try inspection.invariants(quick: quick)
        }
        return IntegrityReport(
            database: database, isQuick: quick, findings: findings.map(IntegrityReport.Problem.init), notes: notes,
            schemaVersion: inspection.schemaVersion, sqliteVersion: LinkedSQLite.version,
            size: Int64(inspection.pageCount * inspection.pageSize), snapshots: counts?.snapshots,
            entities: counts?.entities, newestSnapshot: counts?.newestSnapshot.map(WallClock.iso8601),
            seconds: stopwatch.seconds)
    }

    private func report(_ stage: String, _ completed: Int64) {
        context.progress(ProgressUpdate(stage: stage, completed: completed, total: 3))
    }

    private var notes: [String] {
        guard LinkedSQLite.hasWALResetDefect else { return [] }
        return [
            "SQLite \(LinkedSQLite.version) can lose data when two programs write to one database at the same moment. "
                + "edugain-ctl's own commands never do; let no other program write to this file."
        ]
    }
}
