import Backups
import Files
import Glibc
import Logging
import Store

/// Gives space that a database does not need any more back to the file system.
public struct VacuumJob: Sendable {
    /// With less to gain the work is not worth its writing: an eighth of the file, and a megabyte.
    private static let worthwhileShare = 8
    private static let worthwhileBytes: Int64 = 1 << 20

    private let vacuum: DatabaseVacuum
    private let context: OperationContext

    public init(database: String, context: OperationContext) {
        vacuum = DatabaseVacuum(DatabaseWriter(path: database))
        self.context = context
    }

    /// - Parameters:
    ///   - force: also where there is little to gain.
    ///   - wait: how long to wait for another writer.
    /// - Throws: ``CommandFailure``, with ``ExitStatus/noSpace`` before anything was begun when the room will not do.
    public func run(force: Bool, wait: Duration) throws -> VacuumSummary {
        do {
            return try compact(force: force, wait: wait)
        } catch {
            throw CommandFailure(error)
        }
    }

    private func compact(force: Bool, wait: Duration) throws -> VacuumSummary {
        let stopwatch = Stopwatch()
        let before = try vacuum.space()
        let isWorthwhile =
            before.free >= Self.worthwhileBytes && before.free * Int64(Self.worthwhileShare) >= before.size
        guard force || isWorthwhile else {
            return VacuumSummary(database: vacuum.writer.path, before: before, after: nil, seconds: stopwatch.seconds)
        }
        let directory = FilePath.directory(of: vacuum.writer.path)
        // The temporary file and the WAL, each as large as what is left.
        let needed = 2 * (before.size - before.free)
        if let available = FileSystemSpace(at: directory)?.free, available < needed {
            throw BackupError.noSpace(path: directory, needed: needed, available: available)
        }
        // SQLite's own choice would be /var/tmp, of which we know nothing.
        setenv("SQLITE_TMPDIR", directory, 1)
        let (progress, logger) = (context.progress, context.logger)
        try vacuum.run(
            wait: wait, stage: { progress(ProgressUpdate(stage: $0, completed: 0, total: 1)) },
            warn: { logger.warning("\($0)") })
        // Not by another connection: the work is done, and nothing should let it look otherwise.
        let after = FileSize.of(vacuum.writer.path) ?? before.size
        return VacuumSummary(
            database: vacuum.writer.path, before: before, after: after, seconds: stopwatch.seconds)
    }
}
