import GRDB
import Quality

extension DatabaseGeneration {
    /// The federations that have entities in a snapshot, by name.
    ///
    /// - Parameter time: of the snapshot.
    public func federations(at time: Int64) async throws -> [FederationSummary] {
        try await read { try $0.federations(at: time) }
    }

    /// Each change of a federation's counters up to a snapshot, the oldest first; empty for one that was not seen by
    /// then. ``FederationStatistics/spread(_:over:)`` makes a figure for each snapshot of it.
    ///
    /// - Parameters:
    ///   - registrationAuthority: of the federation; empty for entities without one.
    ///   - time: of the snapshot.
    public func history(of registrationAuthority: String, asOf time: Int64) async throws -> [FederationStatistics] {
        try await read { database in
            var history: [FederationStatistics] = []
            let sql = """
                SELECT valid_from, \(StatisticsColumns.names) FROM federation_stat
                WHERE federation = (SELECT id FROM federation WHERE registration_authority = ?) AND valid_from <= ?
                ORDER BY valid_from
                """
            try database.forEachRow(sql, arguments: [registrationAuthority, time]) { row in
                history.append(
                    FederationStatistics(
                        time: row.integer(0), statistics: StatisticsColumns.statistics(row, from: 1)))
            }
            return history
        }
    }
}

extension Database {
    /// One look-up a federation: with 730 snapshots nearly all of 10,000 rows are of the past. SQLite joins in the order
    /// that is written with CROSS JOIN; left to itself it reads them all.
    func federations(at time: Int64) throws -> [FederationSummary] {
        var federations: [FederationSummary] = []
        let sql = """
            SELECT \(FederationName.columns), \(StatisticsColumns.names)
            FROM federation f CROSS JOIN federation_stat s ON s.federation = f.id AND s.valid_from = (
                SELECT valid_from FROM federation_stat WHERE federation = f.id AND valid_from <= ?
                ORDER BY valid_from DESC LIMIT 1)
            WHERE s.entities > 0 ORDER BY f.name, f.registration_authority
            """
        try forEachRow(sql, arguments: [time]) { row in
            federations.append(
                FederationSummary(
                    federation: FederationName(row), statistics: StatisticsColumns.statistics(row, from: 4)))
        }
        return federations
    }

    /// By row number.
    func federationNames() throws -> [Int64: FederationName] {
        var names: [Int64: FederationName] = [:]
        try forEachRow("SELECT \(FederationName.columns), id FROM federation") { row in
            names[row.integer(4)] = FederationName(row)
        }
        return names
    }
}

extension FederationName {
    /// What `init(_:)` reads.
    fileprivate static let columns = "registration_authority, name, code, countries"

    fileprivate init(_ row: StatementRow) {
        self.init(
            registrationAuthority: row.text(0), name: row.text(1), code: row.optionalText(2),
            countries: row.text(3).split(separator: " ").map(String.init))
    }
}
