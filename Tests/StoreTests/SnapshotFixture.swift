import Quality
import SAMLMetadata
import Store

/// Snapshots written without an import around them.
struct SnapshotFixture {
    let writer: DatabaseWriter

    init(_ directory: TemporaryDirectory) {
        writer = DatabaseWriter(path: directory.database)
    }

    /// Writes a snapshot at `time` with these changes against the one at `base`.
    func write(
        time: Int64, base: Int64?, added: [EntityRecord] = [], changed: [(Int64, EntityRecord)] = [],
        completed: [(Int64, EntityRecord)] = [], removed: [Int64] = [], federations: [Identifier: Statistics] = [:],
        names: [FederationName] = []
    ) throws {
        var counted = federations
        for record in added + changed.map(\.1) where federations[Identifier(record.registrationAuthority)] == nil {
            counted[Identifier(record.registrationAuthority), default: Statistics()].add(record.quality.marks)
        }
        let snapshot = Snapshot(
            time: time, source: "test", sourceDigest: [1, 2, 3], sourceSize: 3, added: added.count,
            removed: removed.count, changed: changed.count, statistics: Statistics())
        var change = SnapshotChange(base: base, snapshot: snapshot, federations: counted)
        change.added = added
        change.changed = changed
        change.completed = completed
        change.removed = removed
        change.names = names
        try writer.access(command: "test") { access in
            let run = try access.beginRun(source: "test", now: time)
            try access.write(change, run: run, now: time)
        }
    }

    func state() async throws -> CurrentState {
        try await DatabaseGeneration(path: writer.path).currentState()
    }
}
