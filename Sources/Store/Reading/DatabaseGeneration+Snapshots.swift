import Foundation
import GRDB
import Quality
import SAMLMetadata

extension DatabaseGeneration {
    /// The newest snapshot; nil before the first import.
    public func latestSnapshot() async throws -> Snapshot? {
        try await read { try $0.latestSnapshot() }
    }

    /// What an import compares with.
    public func currentState() async throws -> CurrentState {
        try await read { database in
            var state = CurrentState(snapshot: try database.latestSnapshot())
            for row in try Row.fetchAll(database, sql: "SELECT id, registration_authority FROM federation") {
                state.authorities[row[0]] = row[1]
            }
            let sql = """
                SELECT e.entity_id, e.id, v.federation, v.digest, v.format, v.roles, v.sp_privacy, v.idp_privacy,
                    v.security_contact, v.sirtfi
                FROM entity_version v JOIN entity e ON e.id = v.entity WHERE v.valid_to IS NULL
                """
            state.entities.reserveCapacity(state.snapshot?.statistics.entities ?? 0)
            let rows = try Row.fetchCursor(database, sql: sql)
            while let row = try rows.next() {
                state.entities[row[0]] = try CurrentState.Entry(
                    entity: row[1], federation: row[2],
                    digest: row.withUnsafeData(atIndex: 3) { data in data?.withUnsafeBytes { EntityDigest($0) } },
                    format: row[4],
                    marks: QualityMarks(
                        roles: Roles(rawValue: row[5]),
                        serviceProviderPrivacy: PrivacyStatement.Kind(rawValue: row[6]) ?? .absent,
                        identityProviderPrivacy: PrivacyStatement.Kind(rawValue: row[7]) ?? .absent,
                        hasSecurityContact: row[8], sirtfi: Sirtfi(rawValue: row[9])))
            }
            return state
        }
    }

    /// The newest attempt to import, whatever came of it.
    public func latestRun() async throws -> ImportRun? {
        try await read { try ImportRun.fetch($0, "ORDER BY id DESC LIMIT 1") }
    }

    /// The newest attempt that proved the data to be as fresh as the source.
    public func latestSuccessfulRun() async throws -> ImportRun? {
        try await read {
            try ImportRun.fetch($0, "WHERE outcome IN ('imported', 'not-modified') ORDER BY finished DESC LIMIT 1")
        }
    }
}

extension Database {
    func latestSnapshot() throws -> Snapshot? {
        try Row.fetchOne(self, sql: "SELECT * FROM snapshot ORDER BY time DESC LIMIT 1").map { row in
            Snapshot(
                time: row["time"], source: row["source"], sourceDigest: Array(row["source_digest"] as Data),
                sourceSize: row["source_size"], aggregateName: row["aggregate_name"],
                aggregateIdentifier: row["aggregate_id"], publisher: row["publisher"],
                creationInstant: row["creation_instant"], validUntil: row["valid_until"],
                cacheDuration: row["cache_duration"], added: row["added"], removed: row["removed"],
                changed: row["changed"], statistics: StatisticsColumns.statistics(row))
        }
    }
}

extension ImportRun {
    fileprivate static func fetch(_ database: Database, _ condition: String) throws -> ImportRun? {
        try Row.fetchOne(database, sql: "SELECT * FROM import_run \(condition)").map { row in
            ImportRun(
                id: row["id"], started: row["started"], finished: row["finished"], source: row["source"],
                outcome: ImportOutcome(rawValue: row["outcome"]) ?? .failed, stage: row["stage"],
                progress: row["progress"], message: row["message"], snapshot: row["snapshot"])
        }
    }
}
