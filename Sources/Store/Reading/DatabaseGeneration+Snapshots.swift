import GRDB
import Quality

extension DatabaseGeneration {
    /// The newest snapshot; nil before the first import.
    public func latestSnapshot() async throws -> Snapshot? {
        try await read { try $0.latestSnapshot() }
    }

    /// The newest attempt to import, whatever came of it.
    public func latestRun() async throws -> ImportRun? {
        try await read { try ImportRun.fetch($0, "ORDER BY id DESC LIMIT 1") }
    }

    /// The newest attempt that proved the data to be as fresh as the source.
    public func latestSuccessfulRun() async throws -> ImportRun? {
        try await read {
            try ImportRun.fetch($0, "WHERE outcome IN ('imported', 'not-modified') ORDER BY finished DESC LIMIT 1")
        }
    }
}

extension Database {
    func latestSnapshot() throws -> Snapshot? {
        try Row.fetchOne(self, sql: "SELECT * FROM snapshot ORDER BY time DESC LIMIT 1").map(Snapshot.init)
    }
}

extension ImportRun {
    fileprivate static func fetch(_ database: Database, _ condition: String) throws -> ImportRun? {
        try Row.fetchOne(database, sql: "SELECT * FROM import_run \(condition)").map { row in
            ImportRun(
                id: row["id"], started: row["started"], finished: row["finished"], source: row["source"],
                outcome: ImportOutcome(rawValue: row["outcome"]) ?? .failed, stage: row["stage"],
                progress: row["progress"], message: row["message"], snapshot: row["snapshot"])
        }
    }
}
