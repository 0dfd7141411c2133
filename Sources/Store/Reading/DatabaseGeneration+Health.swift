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
        try await read { database in
            DatabaseFigures(
                schemaVersion: try database.schemaVersion(),
                firstRun: try Int64.fetchOne(database, sql: "SELECT started FROM import_run ORDER BY id LIMIT 1"),
                latestRun: try database.runs(limit: 1).first, lastSuccess: try database.lastSuccess(),
                entities: try database.latestSnapshot()?.statistics.entities)
        }
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
