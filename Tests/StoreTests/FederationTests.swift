import Quality
import SAMLMetadata
import Store
import Testing

@Suite struct FederationTests {
    private let directory: TemporaryDirectory
    private let fixture: SnapshotFixture

    init() throws {
        directory = try TemporaryDirectory()
        fixture = SnapshotFixture(directory)
    }

    private func names() async throws -> [String: String] {
        let federations = try await DatabaseGeneration(path: directory.database).federations(at: .max)
        return Dictionary(
            uniqueKeysWithValues: federations.map { ($0.federation.registrationAuthority, $0.federation.name) })
    }

    @Test func aNameOnceLearntSurvivesAListThatCannotBeHad() async throws {
        let records = EntityFixture.records(
            try EntityFixture.recordings(EntityFixture.serviceProvider("https://a.example/", name: "A")))
        let name = FederationName(registrationAuthority: "https://one.example/", name: "One / Two?", countries: ["ch"])
        try fixture.write(time: 100, base: nil, added: records, names: [name])
        try fixture.write(time: 200, base: 100, federations: [Identifier("https://one.example/"): counted(1)])
        #expect(try await names() == ["https://one.example/": "One / Two?"])
    }

    @Test func withoutAnyListTheAuthorityItselfIsTheNameAndBlankIsUnknown() async throws {
        let records = EntityFixture.records(
            try EntityFixture.recordings(
                EntityFixture.serviceProvider("https://a.example/", name: "A"),
                EntityFixture.serviceProvider("https://b.example/", name: "B", authority: nil)))
        try fixture.write(time: 100, base: nil, added: records)
        #expect(try await names() == ["https://one.example/": "https://one.example/", "": "Unknown"])
    }

    @Test func aRenamedFederationKeepsItsHistory() async throws {
        let records = EntityFixture.records(
            try EntityFixture.recordings(EntityFixture.serviceProvider("https://a.example/", name: "A")))
        try fixture.write(time: 100, base: nil, added: records)
        let name = FederationName(registrationAuthority: "https://one.example/", name: "One")
        try fixture.write(
            time: 200, base: 100, federations: [Identifier("https://one.example/"): counted(1)], names: [name])
        #expect(try await names() == ["https://one.example/": "One"])
        #expect(try SQLite.rows(directory.database, "SELECT count(*) FROM federation") == ["1"])
    }

    @Test func countersAreWrittenOnlyWhenTheyChange() async throws {
        try fixture.write(time: 100, base: nil, federations: [Identifier("https://one.example/"): counted(2)])
        try fixture.write(time: 200, base: 100, federations: [Identifier("https://one.example/"): counted(2)])
        try fixture.write(time: 300, base: 200, federations: [Identifier("https://one.example/"): counted(3)])
        #expect(
            try SQLite.rows(directory.database, "SELECT valid_from, entities FROM federation_stat ORDER BY valid_from")
                == ["100|2", "300|3"])
    }

    @Test func aFederationWithoutEntitiesIsShownNoMore() async throws {
        try fixture.write(time: 100, base: nil, federations: [Identifier("https://one.example/"): counted(2)])
        try fixture.write(time: 200, base: 100)
        #expect(try await names().isEmpty)
        #expect(
            try SQLite.rows(directory.database, "SELECT valid_from, entities FROM federation_stat ORDER BY valid_from")
                == ["100|2", "200|0"])
    }

    private func counted(_ entities: Int) -> Statistics {
        var statistics = Statistics()
        statistics.entities = entities
        return statistics
    }
}
