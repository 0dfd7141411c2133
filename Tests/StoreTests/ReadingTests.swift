import Foundation
import GRDB
import SAMLMetadata
import Testing

@testable import Store

@Suite struct ReadingTests {
    private let directory: TemporaryDirectory
    private let fixture: SnapshotFixture

    init() throws {
        directory = try TemporaryDirectory()
        fixture = SnapshotFixture(directory)
    }

    @Test func aGenerationSeesTheNextImport() async throws {
        try fixture.write(time: 100, base: nil)
        let generation = try DatabaseGeneration(path: directory.database, connections: 3)
        let before = try await generation.dataVersion()
        try fixture.write(time: 200, base: 100)
        #expect(try await generation.dataVersion() != before)
        #expect(try await generation.latestSnapshot()?.time == 200)
    }

    @Test func aGenerationKeepsAnsweringFromItsFileAfterTheFileWasReplaced() async throws {
        try fixture.write(time: 100, base: nil)
        let generation = try DatabaseGeneration(path: directory.database, connections: 2)
        let other = try TemporaryDirectory()
        try SnapshotFixture(other).write(time: 900, base: nil)
        #expect(generation.isCurrent)
        #expect(rename(other.database, directory.database) == 0)
        #expect(try await generation.latestSnapshot()?.time == 100)
        #expect(!generation.isCurrent)
        #expect(try await DatabaseGeneration(path: directory.database).latestSnapshot()?.time == 900)
    }

    @Test func aGenerationThatCannotHearOfCommitsAnyMoreIsNotCurrent() async throws {
        try fixture.write(time: 100, base: nil)
        let generation = try DatabaseGeneration(path: directory.database)
        for suffix in ["-wal", "-shm"] { unlink(directory.database + suffix) }
        try fixture.write(time: 200, base: 100)
        #expect(!generation.isCurrent)
        #expect(try await DatabaseGeneration(path: directory.database).latestSnapshot()?.time == 200)
    }

    @Test func readersCannotWrite() async throws {
        try fixture.write(time: 100, base: nil)
        let generation = try DatabaseGeneration(path: directory.database)
        await #expect(throws: StoreError.self) {
            _ = try await generation.read { try $0.execute(sql: "DELETE FROM snapshot") }
        }
        #expect(try await generation.latestSnapshot()?.time == 100)
    }

    @Test func theDetailReadIsTheDetailWritten() async throws {
        let recordings = try EntityFixture.recordings(
            EntityFixture.serviceProvider("https://a.example/", name: "Zürich &quot;quoted&quot; \\ &#x1F393;"))
        try fixture.write(time: 100, base: nil, added: EntityFixture.records(recordings))
        let versions = try await DatabaseGeneration(path: directory.database).versions(
            of: "https://a.example/", asOf: .max)
        #expect(versions.first?.detail == EntityDetail(recordings[0].decoded()))
        #expect(versions.first?.summary.name == "Zürich \"quoted\" \\ 🎓")
    }
}
