import GRDB

/// Looks whether a database file is sound: opens it read-only, changes nothing, and takes no lock.
///
/// The file is released with the last reference.
public final class DatabaseInspection: Sendable {
    public let path: String
    /// Version of the layout (`PRAGMA user_version`).
    public let schemaVersion: Int
    /// Pages of the file.
    public let pageCount: Int
    /// Pages that hold nothing and that a vacuum would give back.
    public let freePages: Int
    /// Bytes of a page.
    public let pageSize: Int
    private let connection: DatabaseQueue

    /// - Throws: ``StoreError/notFound(path:)`` also when the file has no tables yet,
    ///   ``StoreError/damaged(path:reason:)`` when not even the list of tables can be read,
    ///   ``StoreError/notOurs(path:reason:)``, ``StoreError/newerSchema(path:found:supported:)``,
    ///   ``StoreError/olderSchema(path:found:supported:)``.
    public init(path: String) throws {
        SystemErrorLog.start
        guard FileIdentity(path: path) != nil else { throw StoreError.notFound(path: path) }
        do {
            connection = try DatabaseQueue(path: path, configuration: .reading)
            (schemaVersion, pageCount, freePages, pageSize) = try connection.unsafeRead { database in
                let found = try Schema.check(database, path: path)
                guard found > 0 else { throw StoreError.notFound(path: path) }
                guard found >= Schema.oldestReadable else {
                    throw StoreError.olderSchema(path: path, found: found, supported: Schema.oldestReadable)
                }
                func number(_ pragma: String) throws -> Int {
                    try Int.fetchOne(database, sql: "PRAGMA \(pragma)") ?? 0
                }
                return (found, try number("page_count"), try number("freelist_count"), try number("page_size"))
            }
        } catch {
            throw StoreError.from(error, path: path)
        }
        self.path = path
    }

    deinit {
        try? connection.close()
    }

    /// - Throws: ``StoreError``
    public func counts() throws -> DatabaseCounts {
        try read { database in
            let snapshots = try database.integers("SELECT count(*) FROM snapshot").first ?? 0
            let entities =
                try database.integers("SELECT count(*) FROM entity_version WHERE valid_to IS NULL").first ?? 0
            return DatabaseCounts(
                snapshots: Int(snapshots), entities: Int(entities),
                newestSnapshot: try database.integers("SELECT time FROM snapshot ORDER BY time DESC LIMIT 1").first)
        }
    }

    /// Runs `body` in a read transaction: all of it sees one and the same state.
    func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
        do {
            return try connection.read(body)
        } catch {
            throw StoreError.from(error, path: path)
        }
    }

    /// Runs checks. Damage that keeps SQLite from going on is a finding like others.
    ///
    /// - Throws: ``StoreError`` for what says nothing about the file, such as a lock.
    func check(_ body: (Database, inout FindingCollector) throws -> Void) throws -> [Finding] {
        var collector = FindingCollector()
        do {
            try read { try body($0, &collector) }
        } catch StoreError.damaged(_, let reason), StoreError.notOurs(_, let reason) {
            collector.add(.structure, "SQLite could not read on: \(reason).")
        }
        return collector.findings
    }
}
