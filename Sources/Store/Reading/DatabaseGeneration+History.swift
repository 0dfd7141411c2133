import GRDB
import Quality

extension DatabaseGeneration {
    /// All snapshots, the newest first.
    public func snapshots() async throws -> [Snapshot] {
        try await read { try $0.snapshots() }
    }

    /// The entities of a snapshot, by entityID.
    ///
    /// - Parameter time: of the snapshot.
    public func entities(at time: Int64) async throws -> [EntitySummary] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    \(EntitySummary.selection) WHERE v.valid_from <= ?1 AND (v.valid_to IS NULL OR v.valid_to > ?1)
                    ORDER BY e.entity_id
                    """,
                arguments: [time]
            ).map(EntitySummary.init)
        }
    }
}

extension EntityVersion {
    init(_ row: Row) throws {
        self.init(
            summary: EntitySummary(row), validFrom: row["valid_from"], validTo: row["valid_to"],
            detail: try EntityDetail(json: row["detail"]))
    }
}
