import GRDB

/// Brings everything a database holds into its one file, so that what lies beside it can go.
public enum DatabaseSettlement {
    /// Readers end within a second; one that does not is worth waiting for, but not forever.
    private static let patience = 10.0

    /// Empties the WAL into the file. The caller holds the write lock.
    ///
    /// - Throws: ``StoreError/busy(path:)`` when a reader keeps that from being finished, ``StoreError`` otherwise.
    public static func settle(_ path: String) throws {
        SystemErrorLog.start
        _ = SystemErrorLog.take()
        do {
            let queue = try DatabaseQueue(path: path, configuration: .writing)
            defer { try? queue.close() }
            try queue.writeWithoutTransaction { database in
                guard try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal" else { return }
                try database.execute(sql: "PRAGMA busy_timeout = \(Int(patience * 1_000))")
                let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
                guard row?[0] as Int? == 0 else { throw StoreError.busy(path: path) }
            }
        } catch {
            throw StoreError.from(error, path: path)
        }
    }
}
