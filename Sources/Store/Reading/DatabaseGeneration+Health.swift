import GRDB
import Quality

/// What tells how well a database is kept.
public struct DatabaseFigures: Sendable {
    public var schemaVersion: Int
    /// When the first import was begun that is on record, UTC seconds; nil before it.
    public var firstRun: Int64?
    /// The newest attempt to import, whatever came of it.
    public var latestRun: ImportRun?
    /// When the source was last checked with success, UTC seconds.
    public var lastSuccess: Int64?
    /// Entities of the newest snapshot; nil without one.
    public var entities: Int?

    public init(schemaVersion: Int, firstRun: Int64?, latestRun: ImportRun?, lastSuccess: Int64?, entities: Int?) {
        self.schemaVersion = schemaVersion
        self.firstRun = firstRun
        self.latestRun = latestRun
        self.lastSuccess = lastSuccess
        self.entities = entities
    }
}

extension DatabaseGeneration {
    /// - Throws: ``StoreError``
    public func figures() async throws -> DatabaseFigures {
        let (schemaVersion, firstRun, entities) = try await read { database in
            (
                try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
                try Int64.fetchOne(database, sql: "SELECT started FROM import_run ORDER BY id LIMIT 1"),
                try database.latestSnapshot()?.statistics.entities
            )
        }
        return try await DatabaseFigures(
            schemaVersion: schemaVersion, firstRun: firstRun, latestRun: latestRun(),
            lastSuccess: latestSuccessfulRun()?.finished, entities: entities)
    }

    /// What SQLite's quick check finds; nothing when all is well. It reads the whole file, on a thread of its own, so that
    /// whoever serves requests meanwhile is not held up.
    ///
    /// - Throws: ``StoreError`` for what says nothing about the file.
    public func quickCheck() async throws -> [Finding] {
        do {
            return try await read { database in
                var collector = FindingCollector()
                try database.checkStructure(quick: true, &collector)
                return collector.findings
            }
        } catch StoreError.damaged(_, let reason) {
            return [Finding(rule: .structure, examples: [reason], count: 1)]
        }
    }
}
