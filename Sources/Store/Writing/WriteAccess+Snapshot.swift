import Foundation
import GRDB
import Quality
import SAMLMetadata

extension WriteAccess {
    /// Writes a snapshot and the end of the attempt that made it, all of it or nothing.
    ///
    /// - Parameters:
    ///   - run: the attempt.
    ///   - now: when it ended, UTC seconds.
    /// - Throws: ``StoreError/changedMeanwhile(path:)`` when the newest snapshot is not `change.base` any more.
    public func write(_ change: SnapshotChange, run: Int64, message: String? = nil, now: Int64) throws {
        try transaction {
            let newest = try Int64.fetchOne(database, sql: "SELECT max(time) FROM snapshot")
            guard newest == change.base else { throw StoreError.changedMeanwhile(path: path) }
            let federations = try writeFederations(change)
            try closeVersions(of: change.removed + change.changed.map(\.entity), at: change.snapshot.time)
            try insertVersions(change, federations: federations)
            try complete(change.completed, federations: federations)
            try insert(change.snapshot)
            try recordEnd(
                of: run, outcome: .imported, message: message, snapshot: change.snapshot.time, now: now)
        }
    }

    private func closeVersions(of entities: [Int64], at time: Int64) throws {
        let close = try database.cachedStatement(
            sql: "UPDATE entity_version SET valid_to = ? WHERE entity = ? AND valid_to IS NULL")
        for entity in entities { try close.execute(arguments: [time, entity]) }
    }

    private func insertVersions(_ change: SnapshotChange, federations: [Identifier: Int64]) throws {
        let rows = try EntityRows(database)
        let time = change.snapshot.time
        func insert(_ record: EntityRecord, _ entity: Int64) throws {
            let federation = federations[Identifier(record.registrationAuthority)]
            try rows.insert(record, entity: entity, federation: federation, at: time)
        }
        for record in change.added { try insert(record, try rows.entity(record.entityID)) }
        for (entity, record) in change.changed { try insert(record, entity) }
    }

    private func complete(
        _ records: [(entity: Int64, record: EntityRecord)], federations: [Identifier: Int64]
    ) throws {
        guard !records.isEmpty else { return }
        let rows = try EntityRows(database)
        for (entity, record) in records {
            try rows.complete(
                record, entity: entity, federation: federations[Identifier(record.registrationAuthority)])
        }
    }

    private func insert(_ snapshot: Snapshot) throws {
        try database.execute(
            sql: """
                INSERT INTO snapshot (time, source, source_digest, source_size, aggregate_name, aggregate_id, publisher,
                    creation_instant, valid_until, cache_duration, added, removed, changed, \(StatisticsColumns.names))
                VALUES (\(databaseQuestionMarks(count: 13)), \(StatisticsColumns.placeholders))
                """,
            arguments: [
                snapshot.time, snapshot.source, Data(snapshot.sourceDigest), snapshot.sourceSize,
                snapshot.aggregateName, snapshot.aggregateIdentifier, snapshot.publisher, snapshot.creationInstant,
                snapshot.validUntil, snapshot.cacheDuration, snapshot.added, snapshot.removed, snapshot.changed,
            ] + StatementArguments(StatisticsColumns.values(snapshot.statistics)))
    }
}
