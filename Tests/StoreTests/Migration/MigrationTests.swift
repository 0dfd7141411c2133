import Foundation
import Testing

@testable import Store

/// A database of schema version 1, as it was really made, under this program.
@Suite struct MigrationTests {
    private static let tables = ["snapshot", "federation", "federation_stat", "entity", "entity_version", "import_run"]

    private let directory: TemporaryDirectory
    private var history: HistoryFixture

    init() throws {
        directory = try TemporaryDirectory()
        history = HistoryFixture(directory, released: 1)
        let pool = try EntityPool(entities: 6)
        try history.write(pool.all(version: 0), at: 1_000)
        try history.write(pool.all(version: 1), at: 2_000)
        try history.write(Array(pool.all(version: 2).dropFirst()), at: 3_000)
    }

    private var writer: DatabaseWriter { history.writer }

    private func version() throws -> [String] { try SQLite.rows(directory.database, "PRAGMA user_version") }

    private func contents(_ path: String) throws -> [[String]] {
        try Self.tables.map { try SQLite.rows(path, "SELECT * FROM \($0) ORDER BY 1, 2") }
    }

    @Test func stepsThatWereReleasedAreAsTheyWere() {
        #expect(Schema.version1 == ReleasedSchema.version1)
        #expect(Schema.version2 == ReleasedSchema.version2)
        #expect(Schema.steps.count == 3)
    }

    @Test func everythingStaysAsItIs() throws {
        let before = try contents(directory.database)
        #expect(before.allSatisfy { !$0.isEmpty })
        #expect(try version() == ["1"])
        #expect(try DatabaseMigration(writer).version() == 1)
        try DatabaseMigration(writer).run()
        #expect(try version() == ["3"])
        #expect(try contents(directory.database) == before)
        #expect(try SQLite.rows(directory.database, "SELECT * FROM setting") == [])
        #expect(try SQLite.rows(directory.database, "SELECT * FROM link, link_check") == [])
        let inspection = try DatabaseInspection(path: directory.database)
        #expect(try inspection.invariants() == [])
        #expect(try inspection.integrity() == [])
        #expect(try inspection.foreignKeys() == [])
    }

    @Test func whatIsMadeInSeveralStepsIsWhatIsMadeInOne() throws {
        try DatabaseMigration(writer).run()
        let fresh = try TemporaryDirectory()
        try DatabaseWriter(path: fresh.database).access(command: "test") { _ in }
        let objects = "SELECT type, name, sql FROM sqlite_schema ORDER BY name"
        #expect(try SQLite.rows(directory.database, objects) == SQLite.rows(fresh.database, objects))
    }

    @Test func itIsReadAsItIsWithoutSettingsAndLinks() async throws {
        let generation = try DatabaseGeneration(path: directory.database, connections: 2)
        let state = try await generation.publishedState()
        #expect(state.snapshots.map(\.time) == [3_000, 2_000, 1_000])
        #expect(state.entities.count == 5)
        #expect(state.schemaVersion == 1)
        #expect(state.settings == [])
        #expect(try await generation.settings() == [])
        #expect(try await generation.linkStates() == [:])
        #expect(try await generation.linkHistory(of: "https://sp.example/privacy") == [])
        #expect(try await generation.linkUses().map(\.url) == Array(repeating: "https://sp.example/privacy", count: 5))
        let inspection = try DatabaseInspection(path: directory.database)
        #expect(inspection.schemaVersion == 1)
        #expect(try inspection.invariants() == [])
        #expect(try version() == ["1"])
    }

    @Test func whoReadsSeesWhatAWriterMadeOfIt() async throws {
        let generation = try DatabaseGeneration(path: directory.database, connections: 2)
        _ = try await generation.publishedState()
        let before = try await generation.dataVersion()
        let (_, saved) = try writer.access(command: "test") {
            try $0.changeSettings(["one": "1"], author: "anna", now: 4_000)
        }
        #expect(try await generation.dataVersion() != before)
        for _ in 0..<3 {
            let state = try await generation.publishedState()
            #expect(state.schemaVersion == 3)
            #expect(state.settings == saved)
            #expect(state.snapshots.count == 3)
        }
    }

    @Test func anAttemptThatFailsLeavesItAsItIs() throws {
        let before = try contents(directory.database)
        // Something of that name is in the way.
        try SQLite.execute(directory.database, "CREATE TABLE setting (theirs)")
        #expect(throws: StoreError.self) { try DatabaseMigration(writer).run() }
        #expect(try version() == ["1"])
        #expect(try contents(directory.database) == before)
        try SQLite.execute(directory.database, "DROP TABLE setting")
        try DatabaseMigration(writer).run()
        #expect(try version() == ["3"])
    }

    @Test func aCopyIsOfItsVersionAndIsBroughtUpToDateForItsPlace() throws {
        let copy = directory.path + "/copy.db"
        try DatabaseCopy.make(from: directory.database, to: copy)
        #expect(try DatabaseInspection(path: copy).schemaVersion == 1)
        try DatabaseCopy.prepare(copy)
        #expect(try DatabaseInspection(path: copy).schemaVersion == 3)
        #expect(try contents(copy) == contents(directory.database))
    }

    @Test func aMissingTableOfSettingsIsFoundWhereThereMustBeOne() throws {
        try DatabaseMigration(writer).run()
        try SQLite.execute(directory.database, "DROP TABLE setting")
        let findings = try DatabaseInspection(path: directory.database).invariants()
        #expect(findings.map(\.rule) == [.schema])
        #expect(findings.first?.examples == ["The table setting is missing."])
    }

    @Test func version2KeepsItsSettingsAndGetsTablesOfLinks() async throws {
        let directory = try TemporaryDirectory()
        try ReleasedSchema.access(directory.database, version: 2) { access in
            _ = try access.changeSettings(["one": "1"], author: "anna", now: 100)
        }
        let saved = [SavedSetting(name: "one", value: "1", updatedAt: 100, updatedBy: "anna")]
        let generation = try DatabaseGeneration(path: directory.database)
        #expect(try await generation.settings() == saved)
        #expect(try await generation.linkStates() == [:])
        #expect(try DatabaseInspection(path: directory.database).invariants() == [])
        let record = LinkCheckRecord(url: "https://a.example/", checked: 200, kind: "ok", isBroken: false)
        try DatabaseWriter(path: directory.database).access(command: "test") { try $0.recordLinks([record]) }
        #expect(try SQLite.rows(directory.database, "PRAGMA user_version") == ["3"])
        #expect(try await generation.settings() == saved)
        #expect(try await generation.linkStates().keys.sorted() == ["https://a.example/"])
        #expect(try DatabaseInspection(path: directory.database).invariants() == [])
    }
}
