import GRDB

/// The versions of the database's layout. `PRAGMA user_version` holds the version, `PRAGMA application_id` says that
/// the file is ours.
enum Schema {
    /// "eduQ" in ASCII.
    static let applicationID: Int32 = 0x6564_7551

    /// The steps that lead from an empty file to the current layout; step n makes version n + 1. A step never changes
    /// once it was released.
    static let steps: [String] = [version1, version2, version3]

    /// The version this program writes.
    static var version: Int { steps.count }

    /// The oldest version this program can read without changing it: a dashboard that could not bring the database up to
    /// date, for instance because an import held the lock, still shows it. Version 1 has no saved settings, versions 1 and 2
    /// no links.
    static let oldestReadable = 1

    static let anotherProgram = "it is an SQLite database of another program"

    /// Brings the file to a version, by default the current one, in one transaction.
    ///
    /// - Throws: ``StoreError/newerSchema(path:found:supported:)``, ``StoreError/notOurs(path:reason:)``
    static func migrate(_ database: Database, path: String, to target: Int = version) throws {
        let found = try check(database, path: path)
        guard found < target else { return }
        try database.inTransaction(.immediate) {
            // Another process may have been faster between the check and the lock of this transaction.
            let current = try check(database, path: path)
            for step in steps[..<target].dropFirst(current) { try database.execute(sql: step) }
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            try database.execute(sql: "PRAGMA user_version = \(target)")
            return .commit
        }
    }

    /// The version of the file, 0 when it is empty.
    ///
    /// - Throws: ``StoreError/newerSchema(path:found:supported:)``, ``StoreError/notOurs(path:reason:)``
    @discardableResult
    static func check(_ database: Database, path: String) throws -> Int {
        let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
        if isEmpty && application == 0 && found == 0 { return 0 }
        guard application == applicationID else {
            throw StoreError.notOurs(path: path, reason: anotherProgram)
        }
        guard found <= version else {
            throw StoreError.newerSchema(path: path, found: found, supported: version)
        }
        return found
    }
}
