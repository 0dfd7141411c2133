import Quality
import SAMLMetadata
import Testing

@testable import Store

/// Removing snapshots takes nothing from those that stay.
@Suite struct PruneTests {
    private let directory: TemporaryDirectory
    private var history: HistoryFixture

    init() throws {
        directory = try TemporaryDirectory()
        history = HistoryFixture(directory)
    }

    private func remove(_ times: Set<Int64>, runsBefore: Int64 = 0) throws -> PrunedHistory {
        try history.writer.access(command: "test") { access in
            try access.prune { try PrunePlan(access.database, removing: times, runsBefore: runsBefore) }
        }
    }

    /// Entities with name, federation and digest, as rows of text.
    private func stored(at time: Int64) throws -> [String] {
        try SQLite.rows(
            directory.database,
            """
            SELECT entity_id, v.name, registration_authority, hex(digest)
            FROM entity_version v JOIN entity e ON e.id = v.entity JOIN federation f ON f.id = v.federation
            WHERE valid_from <= \(time) AND ifnull(valid_to, \(Int64.max)) > \(time) ORDER BY entity_id
            """)
    }

    private func expected(at time: Int64) -> [String] {
        (history.states[time] ?? [:]).sorted { $0.key < $1.key }.map { entityID, record in
            let digest = record.digest.bytes.map { byte in
                let text = String(byte, radix: 16, uppercase: true)
                return byte < 16 ? "0" + text : text
            }
            return [entityID, record.name, record.registrationAuthority, digest.joined()].joined(separator: "|")
        }
    }

    private func expectedFederations(at time: Int64) -> [String: Statistics] {
        var counters: [String: Statistics] = [:]
        for record in (history.states[time] ?? [:]).values {
            counters[record.registrationAuthority, default: Statistics()].add(record.quality.marks)
        }
        return counters
    }

    /// Every snapshot that is expected shows what it should, and the file is sound.
    private func expectWhole() async throws {
        let generation = try DatabaseGeneration(path: directory.database)
        let snapshots = try await generation.snapshots()
        #expect(snapshots.map(\.time) == history.times.reversed())
        for time in history.times {
            #expect(try stored(at: time) == expected(at: time))
            #expect(
                try await generation.entities(at: time).map(\.entityID)
                    == (history.states[time] ?? [:]).keys.sorted())
            let federations = try await generation.federations(at: time)
                .map { ($0.federation.registrationAuthority, $0.statistics) }
            #expect(Dictionary(uniqueKeysWithValues: federations) == expectedFederations(at: time))
        }
        let inspection = try DatabaseInspection(path: directory.database)
        #expect(try inspection.invariants() == [])
        #expect(try inspection.foreignKeys() == [])
        #expect(try inspection.integrity() == [])
    }

    /// Nothing is left that no snapshot needs.
    private func expectNothingSuperfluous() throws {
        let equalNeighbours = """
            SELECT count(*) FROM entity_version a JOIN entity_version b
            ON a.entity = b.entity AND a.valid_to = b.valid_from AND a.digest = b.digest
            """
        let unseen = """
            SELECT count(*) FROM entity_version v WHERE NOT EXISTS (
                SELECT 1 FROM snapshot WHERE time >= valid_from AND time < ifnull(valid_to, \(Int64.max)))
            """
        let idle = """
            SELECT count(*) FROM federation f WHERE NOT EXISTS (SELECT 1 FROM entity_version WHERE federation = f.id)
                AND NOT EXISTS (SELECT 1 FROM federation_stat WHERE federation = f.id)
            """
        // Of service providers alone, all with privacy statement, the number says all.
        let repeated = """
            SELECT count(*) FROM (
                SELECT entities = lag(entities, 1, 0) OVER (PARTITION BY federation ORDER BY valid_from) AS is_same
                FROM federation_stat)
            WHERE is_same
            """
        for sql in [equalNeighbours, unseen, idle, repeated] {
            #expect(try SQLite.rows(directory.database, sql) == ["0"], "\(sql)")
        }
    }

    @Test(arguments: 0..<40)
    mutating func anyHistoryPrunedAnywhereShowsTheSame(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let pool = try EntityPool(entities: 6)
        var time: Int64 = 1_000
        func write(_ history: inout HistoryFixture) throws {
            time += Int64.random(in: 1...500, using: &generator)
            try history.write(pool.random(&generator), at: time)
        }
        for _ in 0..<Int.random(in: 2...9, using: &generator) { try write(&history) }
        for _ in 0..<2 {
            let share = Double.random(in: 0...1, using: &generator)
            let removed = Set(
                history.times.dropLast().filter { _ in Double.random(in: 0..<1, using: &generator) < share })
            let result = try remove(removed)
            for time in removed { history.forget(time) }
            #expect(result.snapshots == removed.count)
            #expect(result.snapshotsKept == history.times.count)
            #expect(result.oldestKept == history.times.first)
            try await expectWhole()
            if !removed.isEmpty { try expectNothingSuperfluous() }
            // And life goes on.
            try write(&history)
            try await expectWhole()
        }
    }

    @Test mutating func equalNeighboursBecomeOneAndTheCurrentOneStaysCurrent() async throws {
        let pool = try EntityPool(entities: 2)
        for (time, version) in [(100, 0), (200, 1), (300, 0), (400, 0)] as [(Int64, Int)] {
            try history.write(pool.all(version: version), at: time)
        }
        let result = try remove([200])
        #expect(result.descriptions == 4)
        #expect(result.descriptionsKept == 2)
        let ranges = try SQLite.rows(directory.database, "SELECT valid_from, valid_to FROM entity_version")
        #expect(ranges == ["100|", "100|"])
        history.forget(200)
        try await expectWhole()
    }

    @Test mutating func entitiesAndFederationsThatNobodyShowsGo() async throws {
        let pool = try EntityPool(entities: 3, versions: 1)
        try history.write(pool.all(version: 0), at: 100)
        try history.write(Array(pool.all(version: 0).prefix(1)), at: 200)
        let result = try remove([100])
        #expect(result.entities == 2)
        #expect(result.federations == 2)
        #expect(try SQLite.rows(directory.database, "SELECT entity_id FROM entity") == ["https://sp-0.example/"])
        history.forget(100)
        try await expectWhole()
    }

    @Test mutating func whatIsOlderGoesButNeverTheNewest() async throws {
        let pool = try EntityPool(entities: 2)
        for (index, time) in ([100, 200, 300] as [Int64]).enumerated() {
            try history.write(pool.all(version: index), at: time)
        }
        let generation = try DatabaseGeneration(path: directory.database)
        let plan = try await generation.pruning(before: 200)
        #expect(plan.snapshots == 1)
        #expect(try await generation.snapshots().map(\.time) == [300, 200, 100])
        #expect(plan.approximateBytes > 300)
        #expect(try history.writer.access(command: "test") { try $0.prune(before: 200) } == plan)
        #expect(try await generation.snapshots().map(\.time) == [300, 200])
        _ = try history.writer.access(command: "test") { try $0.prune(before: 1_000_000) }
        #expect(try await generation.snapshots().map(\.time) == [300])
        #expect(try await generation.snapshots()[0].changed == 2)
        let again = try history.writer.access(command: "test") { try $0.prune(before: 1_000_000) }
        #expect(again.isEmpty)
    }

    @Test mutating func theAttemptsThatHealthIsJudgedByStay() async throws {
        let pool = try EntityPool(entities: 1)
        try history.write(pool.all(version: 0), at: 100)
        try history.write(pool.all(version: 1), at: 200)
        try history.writer.access(command: "test") { access in
            for time in [300, 400] as [Int64] {
                let run = try access.beginRun(source: "test", now: time)
                try access.finishRun(run, outcome: .failed, message: "no", snapshot: nil, now: time)
            }
        }
        let result = try history.writer.access(command: "test") { try $0.prune(before: 1_000) }
        #expect(result.importRuns == 2)
        let runs = try SQLite.rows(directory.database, "SELECT started, outcome FROM import_run ORDER BY id")
        #expect(runs == ["200|imported", "400|failed"])
        let generation = try DatabaseGeneration(path: directory.database)
        #expect(try await generation.runs(limit: 1).first?.started == 400)
        #expect(try await generation.publishedState().lastSuccess == 200)
    }

    @Test mutating func anErrorLeavesEverything() async throws {
        let pool = try EntityPool(entities: 2)
        try history.write(pool.all(version: 0), at: 100)
        try history.write(pool.all(version: 1), at: 200)
        try SQLite.execute(
            directory.database,
            "CREATE TRIGGER no BEFORE DELETE ON snapshot BEGIN SELECT raise(ABORT, 'no'); END")
        #expect(throws: StoreError.self) { try remove([100]) }
        try SQLite.execute(directory.database, "DROP TRIGGER no")
        try await expectWhole()
    }
}
