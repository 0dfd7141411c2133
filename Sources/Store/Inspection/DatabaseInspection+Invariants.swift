import GRDB
import Quality

extension DatabaseInspection {
    /// Whether the file keeps the rules of this program, which SQLite knows nothing of.
    ///
    /// - Parameter quick: looks at the current descriptions and at the newest snapshot only.
    /// - Throws: ``StoreError``
    public func invariants(quick: Bool = false) throws -> [Finding] {
        try check { database, collector in
            // Without the tables there is nothing to look at.
            guard try SchemaComparison(database, version: schemaVersion).check(&collector) else { return }
            let versions = try StoredVersion.load(database, onlyCurrent: quick)
            let snapshots = try database.integers("SELECT time FROM snapshot ORDER BY time")
            try ValidityCheck(database: database, snapshots: Set(snapshots)).run(versions, &collector)
            // Rows of a newer format were completed in place: snapshots before that were counted by other rules.
            let onlyNewest = quick || versions.contains { $0.format > 1 }
            try CounterCheck(database: database).run(
                versions, snapshots: onlyNewest ? snapshots.suffix(1) : snapshots[...], &collector)
            try checkFederations(of: versions, database, &collector)
            try checkEntities(database, &collector)
            if !quick { try checkDetails(database, &collector) }
        }
    }

    /// Whether this program could work with the file: its tables are there, and nothing of others takes part when it
    /// writes.
    ///
    /// - Throws: ``StoreError``
    public func usability() throws -> [Finding] {
        try check { try SchemaComparison($0, version: schemaVersion).checkUsability(&$1) }
    }

    private func checkFederations(
        of versions: [StoredVersion], _ database: Database, _ collector: inout FindingCollector
    ) throws {
        let known = Set(try database.integers("SELECT id FROM federation"))
        for version in versions where !known.contains(version.federation) {
            try collector.add(
                .federation,
                "\(database.entityID(version.entity)) belongs to federation number \(version.federation), "
                    + "which is not there."
            )
        }
    }

    private func checkEntities(_ database: Database, _ collector: inout FindingCollector) throws {
        try database.forEachRow(
            """
            SELECT entity_id FROM entity e WHERE NOT EXISTS (SELECT 1 FROM entity_version v WHERE v.entity = e.id)
            """
        ) { row in collector.add(.entity, "\(row.text(0)) has no description, neither a current nor an old one.") }
    }

    private func checkDetails(_ database: Database, _ collector: inout FindingCollector) throws {
        try database.forEachRow(
            """
            SELECT entity, valid_from FROM entity_version WHERE NOT json_valid(detail) OR length(digest) <> 16
            """
        ) { row in
            try collector.add(
                .detail,
                "The description of \(database.entityID(row.integer(0))) of \(ISO8601.text(row.integer(1))) "
                    + "cannot be read."
            )
        }
    }
}

extension Database {
    /// The entityID of a row, for messages.
    func entityID(_ entity: Int64) throws -> String {
        var name = "entity number \(entity)"
        try forEachRow("SELECT entity_id FROM entity WHERE id = ?", arguments: [entity]) { name = $0.text(0) }
        return name
    }
}
