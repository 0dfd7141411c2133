import GRDB

/// Compares the tables and indexes of a file with those that this program makes.
enum SchemaComparison {
    /// Adds what is missing or different. What others added is theirs: replication programs keep tables of their own.
    ///
    /// - Returns: false when a table is among it.
    static func check(_ database: Database, version: Int, _ collector: inout FindingCollector) throws -> Bool {
        let found = try objects(in: database)
        let expected = try DatabaseQueue().inDatabase { fresh in
            for step in Schema.steps.prefix(version) { try fresh.execute(sql: step) }
            return try objects(in: fresh)
        }
        var hasTables = true
        for (name, definition) in expected.sorted(by: { $0.key < $1.key }) {
            if found[name] == definition { continue }
            if name.hasPrefix("table ") { hasTables = false }
            collector.add(
                .schema, "The \(name) is \(found[name] == nil ? "missing" : "not as this program makes it").")
        }
        return hasTables
    }

    /// Definitions by kind and name, for instance `table snapshot`. SQLite's own objects have none.
    private static func objects(in database: Database) throws -> [String: String] {
        var objects: [String: String] = [:]
        try database.forEachRow(
            "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        ) {
            objects["\($0.text(0)) \($0.text(1))"] = $0.text(2)
        }
        return objects
    }
}
