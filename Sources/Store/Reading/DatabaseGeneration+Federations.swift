import GRDB
import Quality

extension DatabaseGeneration {
    /// The federations of the newest snapshot that have entities, by name.
    public func federations() async throws -> [FederationSummary] {
        try await read { database in
            let statistics = try database.latestFederationStatistics()
            return try Row.fetchAll(database, sql: "SELECT * FROM federation ORDER BY name, registration_authority")
                .compactMap { row in
                    guard let counters = statistics[row["id"]], counters.entities > 0 else { return nil }
                    return FederationSummary(federation: FederationName(row), statistics: counters)
                }
        }
    }
}

extension FederationName {
    init(_ row: Row) {
        self.init(
            registrationAuthority: row["registration_authority"],
            name: row["name"], code: row["code"],
            countries: (row["countries"] as String).split(separator: " ").map(String.init))
    }
}
