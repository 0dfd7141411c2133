import Foundation
import Testing

/// One attempt to import, as recorded in the database.
struct RecordedRun: Equatable {
    var outcome: String
    var message: String
    var snapshot: String
}

extension Workspace {
    /// Rows of a query by the sqlite3 program, in which NULL is an empty text.
    func query(_ sql: String, in database: String? = nil) throws -> [[String]] {
        let tool = try #require(Tool.sqlite)
        let arguments = [
            "-batch", "-ascii", "-noheader", "-cmd", ".timeout 10000", database ?? self.database, sql,
        ]
        let result = try start(executable: tool, arguments).wait()
        try #require(result.status == 0, "sqlite3: \(result.error)")
        return result.output.split(separator: "\u{1E}").map { row in
            row.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// The only value of a query.
    func value(_ sql: String, in database: String? = nil) throws -> String {
        try #require(try query(sql, in: database).first?.first)
    }

    /// All that imports have found, written out; only the record of the attempts is not in it.
    func history() throws -> String {
        try rows(of: ["snapshot", "federation", "federation_stat", "entity", "entity_version"])
    }

    /// The rows of `tables`, a line each, ordered by their first columns, written so that any byte may be in them.
    func rows(of tables: [String]) throws -> String {
        let script = ".mode quote\n" + tables.map { "SELECT * FROM \($0) ORDER BY 1, 2;\n" }.joined()
        let input = try write(script.utf8, to: "tmp/rows.sql")
        let result = try start(executable: try #require(Tool.sqlite), ["-batch", database], input: input).wait()
        try #require(result.status == 0, "sqlite3: \(result.error)")
        return result.output
    }

    /// All attempts, the first one first.
    func runs() throws -> [RecordedRun] {
        try query("SELECT outcome, message, snapshot FROM import_run ORDER BY id").map {
            RecordedRun(outcome: $0[0], message: $0[1], snapshot: $0[2])
        }
    }

    /// Which entities are current and what each one's description is.
    func currentEntities(in database: String? = nil) throws -> [[String]] {
        try query(Self.currentEntities, in: database)
    }

    static let currentEntities = """
        SELECT entity_id, hex(digest) FROM entity_version v JOIN entity e ON e.id = v.entity
        WHERE valid_to IS NULL ORDER BY entity_id
        """

    func snapshotTimes(in database: String? = nil) throws -> [Int] {
        try query("SELECT time FROM snapshot ORDER BY rowid", in: database).map { try #require(Int($0[0])) }
    }

    /// Waits until the second of the newest snapshot is over. A snapshot made days before it, to the second, is older than
    /// so many days from then on.
    func outlastNewestSnapshot() throws {
        let newest = try #require(try snapshotTimes().last)
        try eventually("the second of the newest snapshot is over") { Aggregates.now > newest }
    }

    /// Makes ``database`` one of schema version 1, as `StoreTests` prove that it was: nothing but settings and links is new.
    func makeVersion1() throws {
        _ = try query("DROP TABLE setting; DROP TABLE link_check; DROP TABLE link; PRAGMA user_version = 1")
    }
}
