import Quality
import SAMLMetadata
import Store
import Testing

/// An entity's description is stored once per change.
@Suite struct ValidityTests {
    private let directory: TemporaryDirectory
    private let fixture: SnapshotFixture
    private let first = EntityFixture.serviceProvider("https://a.example/", name: "First")
    private let second = EntityFixture.serviceProvider("https://b.example/", name: "Second")

    init() throws {
        directory = try TemporaryDirectory()
        fixture = SnapshotFixture(directory)
    }

    @Test func unchangedEntitiesAddNoRow() async throws {
        let records = EntityFixture.records(try EntityFixture.recordings(first, second))
        try fixture.write(time: 100, base: nil, added: records)
        try fixture.write(time: 200, base: 100)
        let versions = try await DatabaseGeneration(path: directory.database).versions(
            of: "https://a.example/", asOf: .max)
        #expect(versions.map(\.validFrom) == [100])
        #expect(versions.map(\.validTo) == [nil])
    }

    @Test func aChangeClosesTheOldVersionAndBeginsANewOne() async throws {
        try fixture.write(time: 100, base: nil, added: EntityFixture.records(try EntityFixture.recordings(first)))
        let renamed = EntityFixture.records(
            try EntityFixture.recordings(EntityFixture.serviceProvider("https://a.example/", name: "Renamed")))
        let entry = try #require(try await fixture.state().entities[Identifier("https://a.example/")])
        try fixture.write(time: 200, base: 100, changed: [(entry.entity, renamed[0])])
        let versions = try await DatabaseGeneration(path: directory.database).versions(
            of: "https://a.example/", asOf: .max)
        #expect(versions.map(\.summary.name) == ["Renamed", "First"])
        #expect(versions.map(\.validFrom) == [200, 100])
        #expect(versions.map(\.validTo) == [nil, 200])
    }

    @Test func anEntityThatComesBackContinuesItsHistory() async throws {
        let records = EntityFixture.records(try EntityFixture.recordings(first))
        try fixture.write(time: 100, base: nil, added: records)
        let entry = try #require(try await fixture.state().entities[Identifier("https://a.example/")])
        try fixture.write(time: 200, base: 100, removed: [entry.entity])
        #expect(try await fixture.state().entities.isEmpty)
        try fixture.write(time: 300, base: 200, added: records)
        let versions = try await DatabaseGeneration(path: directory.database).versions(
            of: "https://a.example/", asOf: .max)
        #expect(versions.map(\.validFrom) == [300, 100])
        #expect(versions.map(\.validTo) == [nil, 200])
        #expect(try await fixture.state().entities[Identifier("https://a.example/")]?.entity == entry.entity)
    }

    @Test func completingARowOfAnOlderFormatIsNoChange() async throws {
        try fixture.write(time: 100, base: nil, added: EntityFixture.records(try EntityFixture.recordings(first)))
        let entry = try #require(try await fixture.state().entities[Identifier("https://a.example/")])
        let completed = EntityFixture.records(
            try EntityFixture.recordings(EntityFixture.serviceProvider("https://a.example/", name: "Completed")))
        try fixture.write(time: 200, base: 100, completed: [(entry.entity, completed[0])])
        let versions = try await DatabaseGeneration(path: directory.database).versions(
            of: "https://a.example/", asOf: .max)
        #expect(versions.map(\.summary.name) == ["Completed"])
        #expect(versions.map(\.validFrom) == [100])
    }

    @Test func aSnapshotOnAnotherBaseIsRefusedAndLeavesNothing() async throws {
        let records = EntityFixture.records(try EntityFixture.recordings(first))
        try fixture.write(time: 100, base: nil, added: records)
        let others = EntityFixture.records(try EntityFixture.recordings(second))
        #expect(throws: StoreError.changedMeanwhile(path: directory.database)) {
            try fixture.write(time: 200, base: 50, added: others)
        }
        #expect(try await fixture.state().entities.keys.map(\.text) == ["https://a.example/"])
        #expect(try await fixture.state().snapshot?.time == 100)
    }

    @Test func theStateHoldsWhatAnImportComparesWith() async throws {
        let recordings = try EntityFixture.recordings(first)
        try fixture.write(time: 100, base: nil, added: EntityFixture.records(recordings))
        let entry = try #require(try await fixture.state().entities[Identifier("https://a.example/")])
        #expect(entry.digest == EntityDigest(recordings[0]))
        #expect(entry.format == EntityRecord.format)
        #expect(entry.marks == [.serviceProvider, .serviceProviderPrivacy, .serviceProviderPrivacyDeclared])
        #expect(try await fixture.state().authorities[entry.federation] == "https://one.example/")
    }
}
