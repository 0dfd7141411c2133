import GRDB

/// Copies of a whole database.
public enum DatabaseCopy {
    /// How the copy keeps its journal, which stands in the file itself.
    private enum Journal: String {
        /// One file without anything beside it: what a backup needs. The backup API copies the WAL mark as well.
        case rollback = "DELETE"
        /// What the service needs: readers go on while it is written.
        case writeAheadLog = "WAL"
    }

    /// Copies a database while others read and write it, with SQLite's online backup.
    ///
    /// All pages go in one step, which is one read transaction: it takes no lock of ours, makes no checkpoint, holds up
    /// no writer (measured with 50 MB: the longest commit of one that committed 100 times a second took 9 ms, and 6 ms without a
    /// backup), and never has to start again because of one, as small steps do.
    ///
    /// - Parameters:
    ///   - source: a database of ours.
    ///   - destination: a file that is missing or empty; it is not forced to the disk.
    /// - Throws: ``StoreError``
    public static func make(from source: String, to destination: String) throws {
        guard FileIdentity(path: source) != nil else { throw StoreError.notFound(path: source) }
        try reporting(source) {
            let reader = try DatabaseQueue(path: source, configuration: .reading)
            try reader.unsafeRead { database in
                guard try Schema.check(database, path: source) > 0 else { throw StoreError.notFound(path: source) }
            }
            try reporting(destination) {
                let writer = try DatabaseQueue(path: destination, configuration: .copying)
                try reader.backup(to: writer)
                try setJournal(.rollback, writer)
            }
        }
    }

    /// Makes a copy ready to take a database's place: brings its schema up to date, and its journal to WAL.
    ///
    /// - Throws: ``StoreError``
    public static func prepare(_ path: String) throws {
        try reporting(path) {
            let queue = try DatabaseQueue(path: path, configuration: .writing)
            try queue.writeWithoutTransaction { try Schema.migrate($0, path: path) }
            try setJournal(.writeAheadLog, queue)
            try queue.close()
        }
    }

    private static func setJournal(_ journal: Journal, _ queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = \(journal.rawValue)") }
    }

    private static func reporting<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
        SystemErrorLog.start
        _ = SystemErrorLog.take()
        do {
            return try body()
        } catch {
            throw StoreError.from(error, path: path)
        }
    }
}
