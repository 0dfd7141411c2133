import GRDB

/// Looks into a database past the module under test.
enum SQLite {
    /// Rows as text, columns separated by bars.
    static func rows(_ path: String, _ sql: String) throws -> [String] {
        var configuration = Configuration()
        configuration.readonly = true
        return try DatabaseQueue(path: path, configuration: configuration).read { database in
            try Row.fetchAll(database, sql: sql).map { row in
                row.databaseValues.map { "\($0.storage.value ?? "")" }.joined(separator: "|")
            }
        }
    }

    static func execute(_ path: String, _ sql: String) throws {
        try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
    }
}
