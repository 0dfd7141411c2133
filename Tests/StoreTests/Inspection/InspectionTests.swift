import Foundation
import Store
import Testing

@Suite struct InspectionTests {
    /// A change by hand, and what must be noticed.
    struct Break: Sendable, CustomTestStringConvertible {
        var sql: String
        var rule: Finding.Rule
        var phrase: String
        /// Whether the quick check notices too.
        var isQuick = true

        var testDescription: String { sql }
    }

    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
        var history = HistoryFixture(directory)
        let pool = try EntityPool(entities: 6)
        try history.write(pool.all(version: 0), at: 1_000)
        try history.write(pool.all(version: 1), at: 2_000)
        try history.write(Array(pool.all(version: 2).dropFirst()), at: 3_000)
        try history.write(pool.all(version: 2), at: 4_000)
    }

    private func inspection() throws -> DatabaseInspection { try DatabaseInspection(path: directory.database) }

    private func damage(_ sql: String) throws {
        try SQLite.execute(directory.database, "PRAGMA foreign_keys = OFF; \(sql)")
    }

    @Test func aGoodDatabaseHasNoFindings() throws {
        let inspection = try inspection()
        for quick in [false, true] {
            #expect(try inspection.integrity(quick: quick) == [])
            #expect(try inspection.invariants(quick: quick) == [])
        }
        #expect(try inspection.foreignKeys() == [])
        #expect(
            try inspection.counts() == DatabaseCounts(snapshots: 4, entities: 6, newestSnapshot: 4_000))
        #expect(inspection.schemaVersion == 3)
        #expect(inspection.pageSize == 8_192)
        let size = try FileManager.default.attributesOfItem(atPath: directory.database)[.size] as? Int
        #expect(inspection.pageCount * inspection.pageSize == size)
        #expect(inspection.freePages == 0)
    }

    @Test func aDatabaseWithoutSnapshotsHasNoFindings() throws {
        let empty = try TemporaryDirectory()
        try DatabaseWriter(path: empty.database).access(command: "test") { _ in }
        let inspection = try DatabaseInspection(path: empty.database)
        #expect(try inspection.invariants() == [])
        #expect(try inspection.counts() == DatabaseCounts(snapshots: 0, entities: 0, newestSnapshot: nil))
    }

    @Test(
        arguments: [
            ("CREATE TRIGGER t BEFORE INSERT ON Import_Run BEGIN SELECT RAISE(ABORT, 'no'); END", "trigger t"),
            ("CREATE UNIQUE INDEX u ON snapshot (source)", "index u"),
            ("CREATE INDEX p ON snapshot (source) WHERE json_valid(source)", "index p"),
            ("CREATE INDEX e ON snapshot (json_extract(source, '$'))", "index e"),
            ("DROP TABLE import_run", "table import_run is missing"),
            ("ALTER TABLE snapshot ADD COLUMN more TEXT", "table snapshot is not as"),
        ])
    func whatWouldTakePartInWritingIsFound(sql: String, phrase: String) throws {
        // As it is written down: the expression of an index need not hold for the rows that are there.
        try damage("DELETE FROM snapshot; \(sql)")
        let findings = try inspection().usability()
        #expect(findings.map(\.rule) == [.schema])
        #expect(findings.first?.examples.first?.contains(phrase) == true, "\(findings)")
        let all = Set(try inspection().invariants().flatMap(\.examples))
        #expect(all.isSuperset(of: findings.flatMap(\.examples)))
    }

    @Test func tablesAndPlainIndexesOfOthersAreTheirs() throws {
        try damage(
            """
            CREATE TABLE theirs (name TEXT UNIQUE); CREATE UNIQUE INDEX i ON theirs (name);
            CREATE TRIGGER t AFTER INSERT ON theirs BEGIN DELETE FROM theirs; END;
            CREATE INDEX plain ON snapshot (source)
            """)
        #expect(try inspection().usability() == [])
        #expect(try inspection().invariants() == [])
    }

    static let breaks = [
        Break(
            sql: "UPDATE entity_version SET valid_to = valid_from WHERE valid_to = 2000 AND entity = 1",
            rule: .validity, phrase: "The description of https://sp-0.example/ of 1970-01-01T00:16:40Z ends",
            isQuick: false),
        Break(
            sql: "UPDATE entity_version SET valid_to = 1000, valid_from = 1500 WHERE valid_to = 2000 AND entity = 1",
            rule: .validity, phrase: "ends", isQuick: false),
        Break(
            sql: "UPDATE entity_version SET valid_to = 3000 WHERE valid_to = 2000 AND entity = 1",
            rule: .validity, phrase: "two descriptions at 1970-01-01T00:33:20Z", isQuick: false),
        Break(
            sql: "UPDATE entity_version SET valid_to = NULL WHERE valid_to = 3000 AND entity = 2",
            rule: .validity, phrase: "https://sp-1.example/ has two current descriptions"),
        Break(
            sql: "UPDATE entity_version SET valid_from = 3500 WHERE valid_to IS NULL AND entity = 3",
            rule: .snapshotTime, phrase: "begins or ends at 1970-01-01T00:58:20Z"),
        Break(
            sql: "UPDATE entity_version SET valid_to = 2500 WHERE valid_to = 2000 AND entity = 3",
            rule: .snapshotTime, phrase: "begins or ends at 1970-01-01T00:41:40Z", isQuick: false),
        Break(
            sql: "UPDATE federation_stat SET valid_from = 2500 WHERE valid_from = 3000",
            rule: .snapshotTime, phrase: "begin at 1970-01-01T00:41:40Z"),
        Break(
            sql: "UPDATE snapshot SET sps = sps + 1 WHERE time = 4000", rule: .totals,
            phrase: "1970-01-01T01:06:40Z: sps is 7, but 6 are counted"),
        Break(
            sql: "UPDATE snapshot SET idps_either = 9 WHERE time = 4000", rule: .totals,
            phrase: "idps_either is 9, but 0 are counted"),
        Break(
            sql: "UPDATE snapshot SET entities = 0 WHERE time = 2000", rule: .totals,
            phrase: "1970-01-01T00:33:20Z: entities is 0, but 6 are counted", isQuick: false),
        Break(
            sql: "UPDATE federation_stat SET entities = entities + 5 WHERE valid_from = 4000",
            rule: .federationCounters, phrase: "snapshot 1970-01-01T01:06:40Z: entities is 7, but 2 are counted"),
        Break(
            sql: "DELETE FROM federation_stat WHERE valid_from = 3000", rule: .federationCounters,
            phrase: "snapshot 1970-01-01T00:50:00Z: entities is 2, but 1 are counted", isQuick: false),
        Break(
            sql: "UPDATE entity_version SET security_contact = 1 WHERE valid_to IS NULL AND entity = 4",
            rule: .totals, phrase: "security is 0, but 1 are counted"),
        Break(
            sql: "DELETE FROM federation WHERE id = 2", rule: .federation,
            phrase: "belongs to federation number 2, which is not there"),
        Break(
            sql: "INSERT INTO entity (entity_id) VALUES ('https://lost.example/')", rule: .entity,
            phrase: "https://lost.example/ has no description"),
        Break(
            sql: "UPDATE entity_version SET detail = '{' WHERE valid_to IS NULL AND entity = 5", rule: .detail,
            phrase: "https://sp-4.example/", isQuick: false),
        Break(sql: "DROP INDEX entity_version_end", rule: .schema, phrase: "The index entity_version_end is missing."),
        Break(sql: "DROP TABLE import_run", rule: .schema, phrase: "The table import_run is missing."),
        Break(
            sql: "DROP INDEX entity_version_begin; CREATE INDEX entity_version_begin ON entity_version(valid_to)",
            rule: .schema, phrase: "The index entity_version_begin is not as this program makes it."),
    ]

    @Test(arguments: breaks)
    func whatIsBrokenByHandIsNoticed(_ change: Break) throws {
        try damage(change.sql)
        let inspection = try inspection()
        let findings = try inspection.invariants()
        let finding = try #require(findings.first { $0.rule == change.rule }, "\(findings)")
        #expect(finding.examples.contains { $0.contains(change.phrase) }, "\(finding.examples)")
        #expect(finding.count >= finding.examples.count)
        #expect(try inspection.invariants(quick: true).contains { $0.rule == change.rule } == change.isQuick)
    }

    @Test func aMissingParentIsNoticedBySQLiteToo() throws {
        try damage("DELETE FROM federation WHERE id = 2")
        let finding = try #require(try inspection().foreignKeys().first)
        #expect(finding.rule == .reference)
        #expect(finding.examples.contains { $0.hasSuffix("is missing in federation.") }, "\(finding.examples)")
    }

    @Test func tablesOfOthersAreNoFinding() throws {
        try damage("CREATE TABLE _litestream_seq (id INTEGER PRIMARY KEY, seq INTEGER); ANALYZE")
        #expect(try inspection().invariants() == [])
    }

    @Test func ofManyFindingsSomeAreToldAndAllAreCounted() throws {
        try damage(
            """
            WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
            INSERT INTO entity (entity_id) SELECT 'e' || i FROM n
            """
        )
        let findings = try inspection().invariants()
        #expect(findings.map(\.rule) == [.entity])
        #expect(findings.map(\.count) == [300])
        #expect(findings.map(\.examples.count) == [Finding.exampleLimit])
    }

    @Test func snapshotsCountedByTheRulesOfAnOlderFormatAreLeftAlone() throws {
        try damage("UPDATE entity_version SET format = 2; UPDATE snapshot SET entities = 0 WHERE time < 4000")
        #expect(try inspection().invariants() == [])
        try damage("UPDATE snapshot SET entities = 0")
        #expect(try inspection().invariants().map(\.rule) == [.totals])
    }
}
