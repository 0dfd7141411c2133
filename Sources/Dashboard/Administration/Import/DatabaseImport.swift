import Files
import Glibc
import Operations
import Store

/// Puts a database that was uploaded in the place of ours. The work is done by `edugain-ctl restore` in a process of its
/// own: it checks everything before it replaces anything, and a process that has connections to a database must not open
/// its file in another way.
struct DatabaseImport: Sendable {
    /// What was done.
    struct Outcome: Sendable, Equatable {
        /// The name of the file in which the database from before is; nil when there was none.
        var former: String?
        /// The name of the backup that was made of it; nil when there was nothing to back up.
        var backup: String?
        var snapshots: Int
        var entities: Int
        /// The newest snapshot, ISO 8601 in UTC.
        var newestSnapshot: String?
        /// What did not work although the database was replaced.
        var failures: [String]
    }

    /// What must stay free for others: bytes.
    private static let reserve: Int64 = 16 << 20
    /// Seconds to wait for an import that is running.
    private static let patience = 10

    let database: String
    /// The cache directory.
    let directory: String
    /// The largest database that is taken, in bytes; nil where none is.
    let limit: Int64?
    let program: OwnProgram?
    /// Room where a path lies; nil when the system does not tell.
    var space: @Sendable (String) -> FileSystemSpace? = { FileSystemSpace(at: $0) }

    /// Makes ready to take a database.
    ///
    /// - Parameter expected: bytes that will come, as far as that is known.
    /// - Throws: ``UploadedDatabase/Refusal``, `FileError`, `StoreError`
    func begin(expecting expected: Int64?, limit: Int64) throws -> UploadedDatabase {
        try StandardDirectories.make(directory)
        let turn: FileLock
        do {
            // Who sends again at once would meet the one before, whose file takes a moment to go.
            turn = try takeTurn(wait: .seconds(1))
        } catch StoreError.locked {
            throw UploadedDatabase.Refusal.busy
        }
        guard mkdir(place, 0o700) == 0 || errno == EEXIST else { throw FileError(place, .create) }
        chmod(place, 0o700)
        // What a killed process left.
        UploadedDatabase.removeAll(path)
        guard hasRoom(for: expected ?? 0) else { throw UploadedDatabase.Refusal.noSpace }
        return try UploadedDatabase(path: path, limit: limit, turn: turn) { hasRoom(for: $0, ofWhich: $0) }
    }

    /// Removes the upload that a killed process left, unless another one is taking it.
    ///
    /// - Throws: `StoreError`, `FileError`
    func removeAbandoned() throws {
        guard access(path, F_OK) == 0 else { return }
        do {
            let turn = try takeTurn(wait: .zero)
            defer { withExtendedLifetime(turn) {} }
            UploadedDatabase.removeAll(path)
        } catch StoreError.locked {
            // It is in use.
        }
    }

    private var place: String { "\(directory)/database-import" }
    private var path: String { "\(place)/upload.db" }

    private func takeTurn(wait: Duration) throws -> FileLock {
        try FileLock(path: "\(directory)/database-import.lock", command: "edugain-ctl serve", wait: wait)
    }

    /// What comes is kept once here, and once more beside the database until it has taken its place.
    ///
    /// - Parameter written: bytes of it that are here already.
    private func hasRoom(for size: Int64, ofWhich written: Int64 = 0) -> Bool {
        guard let here = space(directory) else { return true }
        let rest = size - written
        guard let there = space(FilePath.directory(of: database)), there.device != here.device else {
            return here.free >= rest + size + Self.reserve
        }
        return here.free >= rest + Self.reserve && there.free >= size + Self.reserve
    }

    /// Makes a backup of the present database, then puts `upload` in its place if that is good.
    ///
    /// - Throws: ``CommandFailure``; the database is the old one then. ``ReplacedAllTheSame`` where it is not.
    func replace(by upload: UploadedDatabase) async throws -> Outcome {
        guard let program else { throw CommandFailure(.failed, "there is no program that could do it") }
        let backup = try await backUp(program)
        let former = FileIdentity(path: database)
        do {
            let summary = try await restore(upload, program)
            return Outcome(
                former: summary.formerDatabase.map(FilePath.name), backup: backup, snapshots: summary.snapshots,
                entities: summary.entities, newestSnapshot: summary.newestSnapshot, failures: summary.failures)
        } catch {
            let failure = Self.failure(error)
            // Whoever has the lock may be replacing it, too; ours did nothing then.
            guard failure.status != .locked, FileIdentity(path: database) != former else { throw failure }
            throw ReplacedAllTheSame(reason: failure.message, backup: backup)
        }
    }

    private func restore(_ upload: UploadedDatabase, _ program: OwnProgram) async throws -> RestoreSummary {
        // Options end before the path, whatever it begins with.
        let ending = try await program.run(
            ["restore"], ["--yes", "--wait", "\(Self.patience)", "--", upload.path])
        if var failure = ending.failure {
            failure.message = failure.message.replacing(upload.path, with: "the uploaded file")
            throw failure
        }
        guard let summary = ending.result(as: RestoreSummary.self) else {
            throw CommandFailure(.failed, "what the restore told of itself is not understood")
        }
        return summary
    }

    /// The database from before stays beside the new one, but only until the next time; a backup stays as long as the
    /// rules for backups say, so that two imports in a row lose nothing.
    ///
    /// - Returns: the name of the archive; nil when there is no database that could be backed up.
    private func backUp(_ program: OwnProgram) async throws -> String? {
        guard access(database, F_OK) == 0 else { return nil }
        do {
            // A copy far away takes long, and is the business of the night; what may go is decided there as well: some
            // small uploads must not push out every backup that there was.
            let ending = try await program.run(
                ["backup", "create"], ["--no-prune"], environment: [ConfigurationKey.backupRemote.rawValue: ""])
            if let failure = ending.failure { throw failure }
            return ending.result(as: Backup.self).map { FilePath.name(of: $0.archive) }
        } catch {
            if !(error is CancellationError), try await DiskWork.run({ !isUsable }) { return nil }
            let failure = Self.failure(error)
            throw CommandFailure(
                failure.status,
                "no backup of the present database could be made, without which only “edugain-ctl restore FILE” on the "
                    + "server replaces it: \(failure.message)",
                hint: failure.hint)
        }
    }

    /// Whether the present database can be opened as ours. What is no database any more, empty or of a newer version can
    /// only be replaced; restore keeps it aside. Where nobody can tell, it counts as usable, and so does one of another
    /// program, which is never replaced.
    private var isUsable: Bool {
        do {
            _ = try DatabaseInspection(path: database)
            return true
        } catch {
            guard let error = error as? StoreError else { return true }
            return switch error {
            case .notFound, .damaged, .newerSchema: false
            case .notOurs: error.isAnotherProgram
            default: true
            }
        }
    }

    private static func failure(_ error: any Error) -> CommandFailure {
        error is CancellationError
            ? CommandFailure(.temporarilyUnavailable, "the dashboard is being stopped") : CommandFailure(error)
    }

    /// The restore failed, or nobody knows how it ended, and yet there is another database now.
    struct ReplacedAllTheSame: Error {
        let reason: String
        /// The name of the backup of the database from before; nil when there was nothing to back up.
        let backup: String?
    }

    /// What is wanted of the summary of a backup.
    private struct Backup: Decodable {
        var archive: String
    }
}
