import GRDB
import Quality
import SAMLMetadata

extension WriteAccess {
    /// Writes names and changed counters of the federations.
    ///
    /// A name that was learnt once stays until a list says otherwise: a list that cannot be had never turns names back
    /// into URLs.
    ///
    /// - Returns: row numbers by registrationAuthority.
    func writeFederations(_ change: SnapshotChange) throws -> [Identifier: Int64] {
        var rows: [Identifier: Int64] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT registration_authority, id FROM federation") {
            rows[Identifier(row[0])] = row[1]
        }
        for authority in change.federations.keys.sorted(by: { $0.text < $1.text }) where rows[authority] == nil {
            try database.execute(
                sql: "INSERT INTO federation (registration_authority, name) VALUES (?, ?)",
                arguments: [authority.text, FederationName.fallback(for: authority.text)])
            rows[authority] = database.lastInsertedRowID
        }
        for name in change.names {
            guard let id = rows[Identifier(name.registrationAuthority)] else { continue }
            try database.execute(
                sql: """
                    UPDATE federation SET name = ?1, code = ?2, countries = ?3
                    WHERE id = ?4 AND (name, ifnull(code, ''), countries) IS NOT (?1, ifnull(?2, ''), ?3)
                    """,
                arguments: [name.name, name.code, name.countries.joined(separator: " "), id])
        }
        try writeCounters(change, rows: rows)
        return rows
    }

    private func writeCounters(_ change: SnapshotChange, rows: [Identifier: Int64]) throws {
        let stored = try database.latestFederationStatistics()
        for (authority, id) in rows.sorted(by: { $0.value < $1.value }) {
            // A federation that lost all its entities gets a row of zeros, once.
            let statistics = change.federations[authority] ?? Statistics()
            guard statistics != stored[id] ?? Statistics() else { continue }
            try database.execute(
                sql: """
                    INSERT INTO federation_stat (federation, valid_from, \(StatisticsColumns.names))
                    VALUES (?, ?, \(StatisticsColumns.placeholders))
                    """,
                arguments: [id, change.snapshot.time] + StatementArguments(StatisticsColumns.values(statistics)))
        }
    }
}

extension Database {
    /// The newest counters of each federation, by row number.
    func latestFederationStatistics() throws -> [Int64: Statistics] {
        // With a bare column next to max(), SQLite takes the row that holds the maximum.
        let sql = """
            SELECT federation, max(valid_from), \(StatisticsColumns.names) FROM federation_stat GROUP BY federation
            """
        var statistics: [Int64: Statistics] = [:]
        try forEachRow(sql) { statistics[$0.integer(0)] = StatisticsColumns.statistics($0, from: 2) }
        return statistics
    }
}
