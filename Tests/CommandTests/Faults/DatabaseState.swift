import Foundation
import Testing

/// What a database holds, as far as it can be old or new.
struct DatabaseState: Equatable {
    var snapshots = 0
    /// entityIDs and digests of the current entities.
    var current: [[String]] = []

    /// A file that is missing, empty or without snapshots.
    static let nothing = DatabaseState()
}

extension Workspace {
    /// Checks a database and tells what it holds.
    func checkedState(
        of database: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> DatabaseState {
        try withCopy(of: database ?? self.database) { copy in
            guard exists(copy) else { return .nothing }
            let report = try query(
                """
                PRAGMA integrity_check; SELECT 'foreign key', * FROM pragma_foreign_key_check;
                SELECT name FROM sqlite_schema WHERE name = 'snapshot'
                """, in: copy)
            #expect(report == [["ok"]] || report == [["ok"], ["snapshot"]], sourceLocation: sourceLocation)
            guard report.last == ["snapshot"] else { return .nothing }
            let rows = try query("SELECT count(*) FROM snapshot; \(Self.currentEntities)", in: copy)
            return DatabaseState(snapshots: Int(rows[0][0]) ?? 0, current: Array(rows.dropFirst()))
        }
    }

    /// Lets `body` look at a copy of a database and its WAL, because looking repairs.
    func withCopy<Result>(of database: String, _ body: (String) throws -> Result) throws -> Result {
        let files = FileManager.default
        let copy = path("tmp/copy.db")
        defer { for suffix in ["", "-wal", "-shm"] { try? files.removeItem(atPath: copy + suffix) } }
        for suffix in ["", "-wal"] where exists(database + suffix) {
            try files.copyItem(atPath: database + suffix, toPath: copy + suffix)
        }
        return try body(copy)
    }
}
