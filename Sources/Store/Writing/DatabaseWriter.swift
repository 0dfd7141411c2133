import GRDB
import Glibc

/// Writes to the database, one process at a time.
///
/// Every access takes the write lock, opens the file, brings its schema up to date, does its work, empties the WAL
/// into the file and lets go. Between accesses this process has no connection, so nothing that waits for a network
/// can keep others out, and no connection outlives the lock under which it may checkpoint.
public struct DatabaseWriter: Sendable {
    /// The database file.
    public let path: String

    public init(path: String) {
        SystemErrorLog.start
        self.path = path
    }

    /// The lock that everything which writes or checkpoints takes.
    public var lockPath: String { path + ".lock" }

    /// The lock of what must not meet an import, which works with what it read before for as long as it downloads. It is
    /// taken before the one for writing.
    public var importLockPath: String { path + ".import.lock" }

    /// The lock of link checks: two at once would ask every host twice as often. The one for writing is taken after it, for
    /// each batch of results.
    public var linkLockPath: String { path + ".links.lock" }

    /// Runs `body` with sole write access.
    ///
    /// - Parameters:
    ///   - command: what this process does, told to others that find the lock taken.
    ///   - wait: how long to wait for the lock.
    ///   - warn: called with a sentence when the work is done but the WAL could not be emptied, which costs space only.
    /// - Throws: ``StoreError``, and whatever `body` throws. Nothing of a transaction that threw is kept.
    public func access<Result>(
        command: String, wait: Duration = .zero, warn: (String) -> Void = { _ in },
        _ body: (WriteAccess) throws -> Result
    ) throws -> Result {
        let lock = try FileLock(path: lockPath, command: command, wait: wait)
        defer { withExtendedLifetime(lock) {} }
        try createIfMissing()
        // What an earlier access met and got over must not colour an error of this one.
        _ = SystemErrorLog.take()
        do {
            let queue = try DatabaseQueue(path: path, configuration: .writing)
            // The last connection to close removes the WAL, which must happen while the lock is held.
            defer { try? queue.close() }
            return try queue.writeWithoutTransaction { database in
                try Schema.check(database, path: path)
                // Only now: it changes the file, and the file may belong to another program. The page size has an effect
                // on a new file only; twice SQLite's own, it halves the writes of a first import.
                try database.execute(sql: "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL")
                try Schema.migrate(database, path: path)
                let result = try body(WriteAccess(database: database, path: path))
                emptyWAL(database, warn: warn)
                return result
            }
        } catch {
            throw StoreError.from(error, path: path)
        }
    }

    /// Makes the file with our mode: SQLite itself would take 0644 and the umask of whoever runs first.
    private func createIfMissing() throws {
        guard Glibc.access(path, F_OK) != 0 else { return }
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        if descriptor >= 0 {
            close(descriptor)
        } else if errno != EEXIST {
            let reason = String(cString: strerror(errno))
            throw errno == ENOSPC || errno == EDQUOT
                ? StoreError.full(path: path, reason: reason) : StoreError.notPermitted(path: path, reason: reason)
        }
    }

    /// The work is committed by now: a reader that keeps the WAL busy is no failure.
    private func emptyWAL(_ database: Database, warn: (String) -> Void) {
        do {
            // Nobody should wait for a slow reader just to save space.
            try database.execute(sql: "PRAGMA busy_timeout = 100")
            let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            if let busy = row?[0] as Int?, busy != 0 {
                warn("a reader kept \(path)-wal from being emptied; the next write tries again")
            }
        } catch {
            warn("\(path)-wal could not be emptied: \(StoreError.reason(of: error))")
        }
    }
}
