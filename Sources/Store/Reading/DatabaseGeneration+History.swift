import Foundation
import GRDB
import Quality

extension DatabaseGeneration {
    /// All snapshots, the newest first.
    public func snapshots() async throws -> [Snapshot] {
        try await read { try Row.fetchAll($0, sql: "SELECT * FROM snapshot ORDER BY time DESC").map(Snapshot.init) }
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

    /// The federations that have entities in a snapshot, by name.
    ///
    /// - Parameter time: of the snapshot.
    public func federations(at time: Int64) async throws -> [FederationSummary] {
        try await read { database in
            // With a bare column next to max(), SQLite takes the row that holds the maximum.
            try Row.fetchAll(
                database,
                sql: """
                    SELECT f.*, max(s.valid_from), \(StatisticsColumns.names) FROM federation_stat s
                    JOIN federation f ON f.id = s.federation WHERE s.valid_from <= ? GROUP BY f.id
                    ORDER BY f.name, f.registration_authority
                    """,
                arguments: [time]
            ).map { FederationSummary(federation: FederationName($0), statistics: StatisticsColumns.statistics($0)) }
                .filter { $0.statistics.entities > 0 }
        }
    }

    /// What is in one snapshot and not, or not the same, in another one.
    ///
    /// Takes time by what changed between the two, not by how much they hold.
    ///
    /// - Parameters:
    ///   - first: time of one snapshot.
    ///   - second: time of the other one; may be the older of the two.
    public func difference(from first: Int64, to second: Int64) async throws -> SnapshotDifference {
        try await read { database in
            let older = min(first, second)
            let newer = max(first, second)
            let touched = try Int64.fetchAll(
                database,
                sql: """
                    SELECT id FROM entity WHERE id IN (
                        SELECT entity FROM entity_version WHERE valid_from > ?1 AND valid_from <= ?2
                        UNION SELECT entity FROM entity_version WHERE valid_to > ?1 AND valid_to <= ?2)
                    ORDER BY entity_id
                    """,
                arguments: [older, newer])
            var difference = SnapshotDifference()
            for entity in touched {
                let old = try database.version(of: entity, at: first)
                let new = try database.version(of: entity, at: second)
                switch (old, new) {
                case (nil, let new?): difference.added.append(new.summary)
                case (let old?, nil): difference.removed.append(old.summary)
                case (let old?, let new?):
                    let fields = FieldComparison(old, new).changes
                    if fields.isEmpty { continue }
                    difference.changed.append(
                        SnapshotDifference.Change(
                            entityID: new.summary.entityID, name: new.summary.name, fields: fields))
                case (nil, nil): continue
                }
            }
            return difference
        }
    }
}

extension Database {
    /// What an entity was in the snapshot of `time`; nil where it was not in it.
    fileprivate func version(of entity: Int64, at time: Int64) throws -> EntityVersion? {
        let statement = try cachedStatement(
            sql: """
                \(EntitySummary.selection)
                WHERE v.entity = ?1 AND v.valid_from <= ?2 AND (v.valid_to IS NULL OR v.valid_to > ?2)
                """)
        return try Row.fetchOne(statement, arguments: [entity, time]).map(EntityVersion.init)
    }
}

extension EntityVersion {
    init(_ row: Row) throws {
        self.init(
            summary: EntitySummary(row), validFrom: row["valid_from"], validTo: row["valid_to"],
            detail: try EntityDetail(json: row["detail"]))
    }
}

extension Snapshot {
    init(_ row: Row) {
        self.init(
            time: row["time"], source: row["source"], sourceDigest: Array(row["source_digest"] as Data),
            sourceSize: row["source_size"], aggregateName: row["aggregate_name"],
            aggregateIdentifier: row["aggregate_id"], publisher: row["publisher"],
            creationInstant: row["creation_instant"], validUntil: row["valid_until"],
            cacheDuration: row["cache_duration"], added: row["added"], removed: row["removed"],
            changed: row["changed"], statistics: StatisticsColumns.statistics(row))
    }
}
