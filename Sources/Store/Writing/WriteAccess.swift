import GRDB

/// Sole write access to the database, valid inside ``DatabaseWriter/access(command:wait:warn:_:)``.
public struct WriteAccess {
    let database: Database
    let path: String

    /// Records that an attempt to import begins.
    ///
    /// The caller holds the import lock, so any other attempt that still says `running` was killed; it is marked so.
    ///
    /// - Returns: the number of the attempt.
    public func beginRun(source: String, now: Int64) throws -> Int64 {
        try transaction {
            try database.execute(
                sql: "UPDATE import_run SET outcome = 'interrupted', finished = ? WHERE outcome = 'running'",
                arguments: [now])
            try database.execute(
                sql: """
                    INSERT INTO import_run (started, source, outcome, stage) VALUES (?, ?, 'running', 'downloading')
                    """,
                arguments: [now, source])
            return database.lastInsertedRowID
        }
    }

    /// Records how far an attempt is.
    public func updateRun(_ id: Int64, stage: String, progress: Int) throws {
        try transaction {
            try database.execute(
                sql: "UPDATE import_run SET stage = ?, progress = ? WHERE id = ? AND outcome = 'running'",
                arguments: [stage, progress, id])
        }
    }

    /// Records how an attempt ended without a new snapshot.
    public func finishRun(_ id: Int64, outcome: ImportOutcome, message: String?, snapshot: Int64?, now: Int64) throws {
        try transaction {
            try recordEnd(of: id, outcome: outcome, message: message, snapshot: snapshot, now: now)
        }
    }

    func recordEnd(of run: Int64, outcome: ImportOutcome, message: String?, snapshot: Int64?, now: Int64) throws {
        try database.execute(
            sql: """
                UPDATE import_run SET outcome = ?, message = ?, snapshot = ?, finished = ?,
                    stage = CASE WHEN ? IN ('imported', 'not-modified') THEN 'done' ELSE stage END
                WHERE id = ?
                """,
            arguments: [outcome.rawValue, message, snapshot, now, outcome.rawValue, run])
    }

    func transaction<Result>(_ body: () throws -> Result) throws -> Result {
        var result: Result?
        try database.inTransaction(.immediate) {
            result = try body()
            return .commit
        }
        // inTransaction returns only after the closure did.
        return result!
    }
}
