import Foundation
import Testing

@testable import Store

/// A damaged file gives findings or an error, whatever is in it.
@Suite struct DamageTests {
    private let directory: TemporaryDirectory
    private let good: [UInt8]

    init() throws {
        directory = try TemporaryDirectory()
        var history = HistoryFixture(directory)
        let pool = try EntityPool(entities: 60)
        for version in 0..<3 { try history.write(pool.all(version: version), at: Int64(version + 1) * 1_000) }
        good = Array(try Data(contentsOf: URL(fileURLWithPath: directory.database)))
    }

    private func replace(_ bytes: [UInt8]) throws {
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: directory.database + suffix) }
        try Data(bytes).write(to: URL(fileURLWithPath: directory.database))
    }

    private func randomBytes(_ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// Everything there is to find out.
    private func findings() throws -> [Finding] {
        let inspection = try DatabaseInspection(path: directory.database)
        _ = try? inspection.counts()
        return try inspection.integrity() + inspection.foreignKeys() + inspection.invariants()
    }

    private func expectDamage(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
        try replace(bytes)
        do {
            #expect(try findings().contains { $0.rule == .structure }, sourceLocation: sourceLocation)
        } catch StoreError.damaged {
            // Too much for a finding.
        }
    }

    @Test func randomBytesInTheMiddle() throws {
        var generator = SeededGenerator(seed: 1)
        let middle = good.count / 2 / 8_192 * 8_192
        var bytes = good
        bytes.replaceSubrange(middle..<(middle + 16_384), with: randomBytes(16_384, &generator))
        try expectDamage(bytes)
    }

    @Test(arguments: [8_192 * 3, 8_192 * 2 + 100, 8_192, 5_000, 600])
    func aTruncatedFile(size: Int) throws {
        try expectDamage(Array(good.prefix(size)))
    }

    @Test func theListOfTablesIsGone() throws {
        try expectDamage(good.prefix(100) + [UInt8](repeating: 0xA5, count: 8_092) + good.dropFirst(8_192))
    }

    @Test func theHeaderIsGone() throws {
        try replace([UInt8](repeating: 0, count: 100) + good.dropFirst(100))
        #expect(throws: StoreError.notOurs(path: directory.database, reason: "file is not a database")) {
            try findings()
        }
    }

    @Test func noDatabaseAtAll() throws {
        try replace(Array(String(repeating: "bread, butter, jam\n", count: 1_000).utf8))
        #expect(throws: StoreError.notOurs(path: directory.database, reason: "file is not a database")) {
            try findings()
        }
        try replace([])
        #expect(throws: StoreError.notFound(path: directory.database)) { try findings() }
        try SQLite.execute(directory.database, "CREATE TABLE theirs (x)")
        #expect(
            throws: StoreError.notOurs(
                path: directory.database, reason: "it is an SQLite database of another program")
        ) { try findings() }
    }

    @Test func anIndexThatLacksARow() throws {
        try SQLite.execute(
            directory.database,
            """
            CREATE TABLE hidden AS SELECT * FROM sqlite_schema; PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = replace(sql, 'valid_to IS NOT NULL', 'valid_to IS NULL')
            WHERE name = 'entity_version_end'; PRAGMA writable_schema = RESET
            """)
        let inspection = try DatabaseInspection(path: directory.database)
        #expect(try inspection.integrity().contains { $0.examples.contains { $0.contains("entity_version_end") } })
        #expect(try inspection.integrity(quick: true) == [])
    }

    /// Small damage anywhere: not all of it can be seen, but nothing may end the process.
    @Test func smallDamageAnywhereIsSurvived() throws {
        var generator = SeededGenerator(seed: 2)
        var noticed = 0
        for _ in 0..<300 {
            var bytes = good
            let place = Int.random(in: 100..<(bytes.count - 64), using: &generator)
            bytes.replaceSubrange(place..<(place + 64), with: randomBytes(64, &generator))
            try replace(bytes)
            do {
                noticed += try findings().isEmpty ? 0 : 1
            } catch is StoreError {
                noticed += 1
            }
        }
        // The rest fell into the middle of a text or where nothing is.
        #expect(noticed > 30)
    }

    @Test func theFileIsReleased() throws {
        func openFiles() throws -> Int {
            try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").filter { name in
                let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)")
                return target?.hasPrefix(directory.database) == true
            }.count
        }
        do {
            let inspection = try DatabaseInspection(path: directory.database)
            _ = try inspection.invariants()
            #expect(try openFiles() > 0)
        }
        #expect(try openFiles() == 0)
    }

    @Test(arguments: [
        (3_006_023, false), (3_007_000, true), (3_040_001, true), (3_044_005, true), (3_044_006, false),
        (3_045_000, true), (3_046_001, true), (3_050_006, true), (3_050_007, false), (3_051_002, true),
        (3_051_003, false), (3_052_000, false),
    ])
    func versionsWithTheWALResetDefect(version: Int32, isAffected: Bool) {
        #expect(LinkedSQLite.hasWALResetDefect(version: version) == isAffected)
    }
}
