import Foundation
import Quality
import SAMLMetadata
import Store

/// A history whose counters are right, written the way an import writes.
struct HistoryFixture {
    let writer: DatabaseWriter
    /// What each snapshot holds, by entityID.
    private(set) var states: [Int64: [String: EntityRecord]] = [:]
    private(set) var newest: Int64?

    /// The version of an older layout, in which the database is made and kept; nil for the current one.
    private let released: Int?

    init(_ directory: TemporaryDirectory, released: Int? = nil) {
        writer = DatabaseWriter(path: directory.database)
        self.released = released
    }

    /// Writes as a program did that knew the released layout and no newer one.
    private func access(_ body: (WriteAccess) throws -> Void) throws {
        guard let released else { return try writer.access(command: "test", body) }
        try ReleasedSchema.access(writer.path, version: released, body)
    }

    /// The times of all snapshots.
    var times: [Int64] { states.keys.sorted() }

    /// Writes a snapshot of these entities and no others.
    mutating func write(_ records: [EntityRecord], at time: Int64) throws {
        let old = newest.flatMap { states[$0] } ?? [:]
        let new = Dictionary(uniqueKeysWithValues: records.map { ($0.entityID, $0) })
        var federations: [Identifier: Statistics] = [:]
        var total = Statistics()
        for record in records {
            federations[Identifier(record.registrationAuthority), default: Statistics()].add(record.quality.marks)
            total.add(record.quality.marks)
        }
        let rows = try rowNumbers()
        let added = records.filter { old[$0.entityID] == nil }
        let removed = old.keys.filter { new[$0] == nil }.sorted().compactMap { rows[$0] }
        let changed = records.filter { record in old[record.entityID].map { $0.digest != record.digest } ?? false }
        let snapshot = Snapshot(
            time: time, source: "test", sourceDigest: [1, 2, 3], sourceSize: 3, added: added.count,
            removed: removed.count, changed: changed.count, statistics: total)
        var change = SnapshotChange(base: newest, snapshot: snapshot, federations: federations)
        change.added = added
        change.removed = removed
        change.changed = changed.compactMap { record in rows[record.entityID].map { (entity: $0, record: record) } }
        try access { access in
            let run = try access.beginRun(source: "test", now: time)
            try access.write(change, run: run, now: time)
        }
        states[time] = new
        newest = time
    }

    /// Takes an older snapshot out of what is expected.
    mutating func forget(_ time: Int64) { states[time] = nil }

    /// Of all entities that were ever written, by entityID.
    func rowNumbers() throws -> [String: Int64] {
        guard newest != nil else { return [:] }
        let rows = try SQLite.rows(writer.path, "SELECT id, entity_id FROM entity").map { $0.split(separator: "|") }
        return Dictionary(uniqueKeysWithValues: rows.map { (String($0[1]), Int64($0[0]) ?? 0) })
    }
}

/// Entities that exist in several versions, to make histories from.
struct EntityPool {
    /// Versions of each entity.
    private let entities: [[EntityRecord]]

    init(entities count: Int, versions: Int = 3) throws {
        entities = try (0..<count).map { number in
            try (0..<versions).map { version in
                let entity = EntityFixture.serviceProvider(
                    "https://sp-\(number).example/", name: "Version \(version)",
                    authority: "https://federation-\((number + version) % 3).example/")
                return EntityFixture.records(try EntityFixture.recordings(entity))[0]
            }
        }
    }

    /// Version `version` of all entities.
    func all(version: Int) -> [EntityRecord] { entities.map { $0[version] } }

    /// Each entity in any version, or not at all.
    func random(_ generator: inout SeededGenerator, likelihood: Double = 0.7) -> [EntityRecord] {
        entities.compactMap { versions in
            Double.random(in: 0..<1, using: &generator) < likelihood ? versions.randomElement(using: &generator) : nil
        }
    }
}
