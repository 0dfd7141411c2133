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
    /// Checks a database and tells what it holds. It is a copy that is looked at, because looking repairs.
    func checkedState(sourceLocation: SourceLocation = #_sourceLocation) throws -> DatabaseState {
        let files = FileManager.default
        let copy = path("tmp/copy.db")
        defer { for suffix in ["", "-wal", "-shm"] { try? files.removeItem(atPath: copy + suffix) } }
        for suffix in ["", "-wal"] where exists(database + suffix) {
            try files.copyItem(atPath: database + suffix, toPath: copy + suffix)
        }
        guard exists(copy) else { return .nothing }
        let report = try query(
            """
            PRAGMA integrity_check; SELECT 'foreign key', * FROM pragma_foreign_key_check;
            SELECT name FROM sqlite_schema WHERE name = 'snapshot'
            """, in: copy)
        #expect(report == [["ok"]] || report == [["ok"], ["snapshot"]], sourceLocation: sourceLocation)
        guard report.last == ["snapshot"] else { return .nothing }
        return DatabaseState(
            snapshots: try snapshotTimes(in: copy).count, current: try currentEntities(in: copy))
    }
}
