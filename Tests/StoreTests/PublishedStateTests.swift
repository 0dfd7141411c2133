import Quality
import SAMLMetadata
import Store
import Synchronization
import Testing

@Suite struct PublishedStateTests {
    private let directory: TemporaryDirectory
    private var history: HistoryFixture

    init() throws {
        directory = try TemporaryDirectory()
        history = HistoryFixture(directory)
    }

    @Test mutating func itHoldsTheNewestSnapshotAndTheSeriesOfAll() async throws {
        let pool = try EntityPool(entities: 5)
        try history.write(Array(pool.all(version: 0).prefix(4)), at: 100)
        try history.write(pool.all(version: 0).suffix(4) + [], at: 200)
        let generation = try DatabaseGeneration(path: directory.database)
        let state = try await generation.publishedState()
        #expect(state.snapshots == (try await generation.snapshots()))
        #expect(state.snapshots.map(\.time) == [200, 100])
        #expect(state.federations == (try await generation.federations(at: 200)))
        #expect(state.entities.map(\.summary) == (try await generation.entities(at: 200)))
        #expect(state.entities.map(\.summary.entityID) == (1...4).map { "https://sp-\($0).example/" })
        #expect(state.entities.map(\.since) == [100, 100, 100, 200])
        #expect(state.runs.map(\.started) == [200, 100])
        #expect(state.runs.map(\.outcome) == [.imported, .imported])
        #expect(state.lastSuccess == 200)
        #expect(state.schemaVersion == 3)
        #expect(state.settings.isEmpty)
    }

    @Test func beforeTheFirstImportItIsEmpty() async throws {
        try history.writer.access(command: "test") { _ in }
        let state = try await DatabaseGeneration(path: directory.database).publishedState()
        #expect(state.snapshots.isEmpty && state.federations.isEmpty && state.entities.isEmpty && state.runs.isEmpty)
        #expect(state.lastSuccess == nil)
    }

    @Test func entitiesKeepTheirValuesAndBlankOnesAreNil() async throws {
        let pieces = [
            "<md:EntityDescriptor entityID=\"https://ü.example/\"></md:EntityDescriptor>",
            EntityFixture.serviceProvider("https://a.example/", name: "Zürich 🎓"),
        ]
        let records = EntityFixture.records(try EntityFixture.recordings(pieces[0], pieces[1]))
        let fixture = SnapshotFixture(directory)
        try fixture.write(
            time: 100, base: nil, added: records,
            names: [
                FederationName(registrationAuthority: "https://one.example/", name: "One", countries: ["ch", "li"])
            ])
        let entities = try await DatabaseGeneration(path: directory.database).publishedState().entities.map(\.summary)
        #expect(entities.map(\.entityID) == ["https://a.example/", "https://ü.example/"])
        #expect(entities.map(\.name) == ["Zürich 🎓", "https://ü.example/"])
        #expect(entities.map(\.organization) == [nil, nil])
        #expect(entities.map(\.federation.name) == ["One", FederationName.unknown])
        #expect(entities[0].federation.countries == ["ch", "li"])
        #expect(entities.map(\.quality) == [records[1].quality, records[0].quality])
    }

    /// An import between two of its queries must not be seen by the second one.
    @Test mutating func allOfItIsOfOneMoment() async throws {
        let pool = try EntityPool(entities: 40)
        try history.write(pool.all(version: 0), at: 1)
        let generation = try DatabaseGeneration(path: directory.database, connections: 2)
        var writing = history
        let isDone = Atomic<Bool>(false)
        async let reading: () = {
            while !isDone.load(ordering: .relaxed) {
                let state = try await generation.publishedState()
                let newest = try #require(state.snapshots.first)
                #expect(state.entities.count == newest.statistics.entities)
                #expect(state.federations.map(\.statistics.entities).reduce(0, +) == newest.statistics.entities)
                #expect(state.entities.allSatisfy { $0.since <= newest.time })
                #expect(state.lastSuccess == newest.time)
            }
        }()
        do {
            defer { isDone.store(true, ordering: .relaxed) }
            for time in 2...60 as ClosedRange<Int64> {
                let version = Int(time % 3)
                try writing.write(Array(pool.all(version: version).prefix(5 + 10 * version)), at: time)
            }
        }
        try await reading
    }

    @Test mutating func whatIsAskedWhileAnImportRunsIsTheNewest() async throws {
        let pool = try EntityPool(entities: 2)
        for time in [100, 200, 300] as [Int64] { try history.write(pool.all(version: 0), at: time) }
        let generation = try DatabaseGeneration(path: directory.database)
        #expect(try await generation.runs(limit: 2).map(\.started) == [300, 200])
        try history.writer.access(command: "test") { _ = try $0.beginRun(source: "test", now: 400) }
        #expect(try await generation.runs(limit: 1).map(\.outcome) == [.running])
    }

    @Test mutating func noMoreThanAHundredAttemptsAreKept() async throws {
        try history.writer.access(command: "test") { access in
            for time in 1...102 as ClosedRange<Int64> { _ = try access.beginRun(source: "test", now: time) }
        }
        let runs = try await DatabaseGeneration(path: directory.database).publishedState().runs
        #expect(runs.count == 100)
        #expect(runs.first?.started == 102)
    }
}
