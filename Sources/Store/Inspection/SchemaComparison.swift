import GRDB

/// Compares the tables and indexes of a file with those that this program makes.
struct SchemaComparison {
    /// Definitions by kind and name, for instance `table snapshot`.
    private let found: [String: String]
    private let expected: [String: String]
    private let database: Database

    /// - Parameter version: the layout that the file says it has.
    init(_ database: Database, version: Int) throws {
        self.database = database
        found = try Self.objects(in: database)
        expected = try DatabaseQueue().inDatabase { fresh in
            for step in Schema.steps.prefix(version) { try fresh.execute(sql: step) }
            return try Self.objects(in: fresh)
        }
    }

    /// Adds everything that is missing or different.
    ///
    /// - Returns: false when a table is among it.
    func check(_ collector: inout FindingCollector) throws -> Bool {
        let hasTables = checkOwn("table ", &collector)
        _ = checkOwn("index ", &collector)
        try checkForeign(&collector)
        return hasTables
    }

    /// Adds what would keep this program from reading or writing; an index that is missing only makes it slow.
    func checkUsability(_ collector: inout FindingCollector) throws {
        _ = checkOwn("table ", &collector)
        try checkForeign(&collector)
    }

    private func checkOwn(_ kind: String, _ collector: inout FindingCollector) -> Bool {
        let different = expected.filter { $0.key.hasPrefix(kind) && found[$0.key] != $0.value }.keys.sorted()
        for name in different {
            collector.add(
                .schema, "The \(name) is \(found[name] == nil ? "missing" : "not as this program makes it").")
        }
        return different.isEmpty
    }

    /// Adds what others made that takes part when this program writes: it could refuse rows, or change them. Their own
    /// tables are theirs, replication programs keep some, and so are plain indexes.
    private func checkForeign(_ collector: inout FindingCollector) throws {
        try database.forEachRow(
            """
            SELECT type, name, tbl_name FROM sqlite_schema WHERE type = 'trigger'
            UNION ALL
            SELECT m.type, m.name, m.tbl_name FROM sqlite_schema m, pragma_index_list(m.tbl_name) l
            WHERE m.type = 'index' AND m.sql IS NOT NULL AND l.name = m.name
                AND (l."unique" OR l.partial OR EXISTS (SELECT 1 FROM pragma_index_xinfo(m.name) WHERE cid = -2))
            ORDER BY 1, 2
            """
        ) { row in
            let name = "\(row.text(0)) \(row.text(1))"
            // Triggers are listed with the table's name as somebody wrote it.
            guard expected[name] == nil, expected["table \(row.text(2).lowercased())"] != nil else { return }
            collector.add(.schema, "The \(name) on the table \(row.text(2)) is not of this program.")
        }
    }

    /// SQLite's own objects have no definition.
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
