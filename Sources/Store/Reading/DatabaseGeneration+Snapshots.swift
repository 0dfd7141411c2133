import GRDB
import Quality

extension DatabaseGeneration {
    /// The newest snapshot; nil before the first import.
    public func latestSnapshot() async throws -> Snapshot? {
        try await read { try $0.latestSnapshot() }
    }

    /// The newest attempts to import, the newest first.
    public func runs(limit: Int) async throws -> [ImportRun] {
        try await read { try $0.runs(limit: limit) }
    }
}

extension Database {
    func latestSnapshot() throws -> Snapshot? {
        try snapshots(limit: 1).first
    }

    /// The newest first.
    func snapshots(limit: Int = .max) throws -> [Snapshot] {
        var snapshots: [Snapshot] = []
        let sql = "SELECT \(Snapshot.columns), \(StatisticsColumns.names) FROM snapshot ORDER BY time DESC LIMIT ?"
        try forEachRow(sql, arguments: [limit]) { snapshots.append(Snapshot($0)) }
        return snapshots
    }

    func runs(limit: Int) throws -> [ImportRun] {
        let statement = try cachedStatement(sql: "SELECT * FROM import_run ORDER BY id DESC LIMIT ?")
        return try Row.fetchAll(statement, arguments: [limit]).map(ImportRun.init)
    }

    /// When an attempt last proved the data to be as fresh as the source, UTC seconds; nil before the first.
    func lastSuccess() throws -> Int64? {
        try Int64.fetchOne(
            try cachedStatement(
                sql: "SELECT max(finished) FROM import_run WHERE outcome IN ('imported', 'not-modified')"))
    }

    func schemaVersion() throws -> Int {
        try Int.fetchOne(self, sql: "PRAGMA user_version") ?? 0
    }
}

extension Snapshot {
    /// What `init(_:)` reads before the counters.
    fileprivate static let columns = """
        time, source, source_digest, source_size, aggregate_name, aggregate_id, publisher, creation_instant,
        valid_until, cache_duration, added, removed, changed
        """

    fileprivate init(_ row: StatementRow) {
        self.init(
            time: row.integer(0), source: row.text(1), sourceDigest: Array(row.bytes(2)), sourceSize: row.integer(3),
            aggregateName: row.optionalText(4), aggregateIdentifier: row.optionalText(5),
            publisher: row.optionalText(6), creationInstant: row.optionalInteger(7),
            validUntil: row.optionalInteger(8), cacheDuration: row.optionalText(9), added: Int(row.integer(10)),
            removed: Int(row.integer(11)), changed: Int(row.integer(12)),
            statistics: StatisticsColumns.statistics(row, from: 13))
    }
}

extension ImportRun {
    fileprivate init(_ row: Row) {
        self.init(
            id: row["id"], started: row["started"], finished: row["finished"], source: row["source"],
            outcome: ImportOutcome(rawValue: row["outcome"]) ?? .failed, stage: row["stage"],
            progress: row["progress"], message: row["message"], snapshot: row["snapshot"])
    }
}
