import Quality
import SAMLMetadata
import Testing

@testable import Store

@Suite struct TimelineTests {
    private let directory: TemporaryDirectory
    private var history: HistoryFixture
    private let pool: EntityPool

    init() throws {
        directory = try TemporaryDirectory()
        history = HistoryFixture(directory)
        pool = try EntityPool(entities: 2)
    }

    private let entityID = "https://sp-0.example/"

    /// Appears at 200, changes at 300, goes at 400, comes back as it was at first at 500, goes at 600.
    private mutating func write() throws {
        let other = pool.all(version: 0)[1]
        let versions: [Int?] = [nil, 0, 1, nil, 0, nil]
        for (number, version) in versions.enumerated() {
            try history.write([other] + (version.map { [pool.all(version: $0)[0]] } ?? []), at: Int64(number + 1) * 100)
        }
    }

    @Test mutating func versionsAreToldAsOfASnapshot() async throws {
        try write()
        let database = try DatabaseGeneration(path: directory.database)
        func versions(_ time: Int64) async throws -> [String] {
            try await database.versions(of: entityID, asOf: time).map { version in
                "\(version.summary.name): \(version.validFrom)-\(version.validTo.map(String.init) ?? "")"
            }
        }
        #expect(try await versions(100) == [])
        #expect(try await versions(200) == ["Version 0: 200-"])
        #expect(try await versions(300) == ["Version 1: 300-", "Version 0: 200-300"])
        #expect(try await versions(399) == ["Version 1: 300-", "Version 0: 200-300"])
        #expect(try await versions(400) == ["Version 1: 300-400", "Version 0: 200-300"])
        #expect(try await versions(500) == ["Version 0: 500-", "Version 1: 300-400", "Version 0: 200-300"])
        #expect(try await versions(.max) == ["Version 0: 500-600", "Version 1: 300-400", "Version 0: 200-300"])
        #expect(try await database.versions(of: "https://nobody.example/", asOf: .max).isEmpty)
    }

    @Test mutating func theTimelineTellsWhatHappened() async throws {
        try write()
        let database = try DatabaseGeneration(path: directory.database)
        let events = EntityEvent.timeline(try await database.versions(of: entityID, asOf: .max))
        #expect(events.map(\.time) == [600, 500, 400, 300, 200])
        #expect(events.map(\.kind.name) == ["disappeared", "returned", "disappeared", "changed", "appeared"])
        #expect(
            events.map { $0.kind.changes.map(\.field) }.filter { !$0.isEmpty }
                == [[.name, .federation, .displayNames], [.name, .federation, .displayNames]])
        #expect(events[1].kind.changes[0] == FieldChange(.name, old: ["Version 1"], new: ["Version 0"]))
        #expect(events[3].kind.changes[0] == FieldChange(.name, old: ["Version 0"], new: ["Version 1"]))
        let former = EntityEvent.timeline(try await database.versions(of: entityID, asOf: 450))
        #expect(former == Array(events.suffix(3)))
    }

    @Test func withoutVersionsNothingHappened() {
        #expect(EntityEvent.timeline([]) == [])
    }

    @Test mutating func countersAreToldPerChangeAndSpreadOverSnapshots() async throws {
        try write()
        let database = try DatabaseGeneration(path: directory.database)
        // The entity is of federation 0 in version 0, of federation 1 in version 1; the other one is of federation 1.
        let gone = try await database.history(of: "https://federation-0.example/", asOf: .max)
        #expect(gone.map(\.time) == [200, 300, 500, 600])
        #expect(gone.map(\.statistics.entities) == [1, 0, 1, 0])
        let kept = try await database.history(of: "https://federation-1.example/", asOf: .max)
        #expect(kept.map(\.time) == [100, 300, 400])
        #expect(kept.map(\.statistics.entities) == [1, 2, 1])
        #expect(try await database.history(of: "https://federation-1.example/", asOf: 399) == Array(kept.prefix(2)))
        #expect(try await database.history(of: "https://nobody.example/", asOf: .max).isEmpty)
        let times = Array(history.times.reversed())
        #expect(
            FederationStatistics.spread(gone, over: times).map { $0?.serviceProviders } == [nil, 1, nil, nil, 1, nil])
        #expect(
            FederationStatistics.spread(kept, over: times).map { $0?.serviceProviders } == [1, 1, 1, 2, 1, 1])
        #expect(FederationStatistics.spread(kept, over: [99, 100, 101]).map { $0?.entities } == [nil, 1, 1])
        #expect(FederationStatistics.spread([], over: [100]) == [nil])
        for time in times {
            let federations = try await database.federations(at: time)
            let names = ["https://federation-0.example/", "https://federation-1.example/"]
            for (history, name) in zip([gone, kept], names) {
                let expected = federations.first { $0.federation.registrationAuthority == name }?.statistics
                #expect(FederationStatistics.spread(history, over: [time]) == [expected])
            }
        }
    }

    /// A hostile entity may hold as many values as fit in four megabytes.
    @Test(.timeLimit(.minutes(1))) func aHundredThousandValuesAreComparedInOneGo() async throws {
        func version(_ numbers: Range<Int>) -> EntityVersion {
            var detail = EntityDetail()
            detail.scopes = numbers.map { Scope("\($0)", isRegularExpression: false) }
            return EntityVersion(
                summary: EntitySummary(
                    entityID: "urn:a", name: "A", organization: nil,
                    federation: FederationName(registrationAuthority: "", name: ""),
                    quality: pool.all(version: 0)[0].quality),
                validFrom: Int64(numbers.lowerBound), validTo: Int64(numbers.upperBound), detail: detail)
        }
        let change = try #require(FieldComparison(version(0..<100_000), version(50_000..<150_000)).changes.first)
        #expect(change.old.count == 50_000 && change.old.first == "0" && change.old.last == "49999")
        #expect(change.new.count == 50_000 && change.new.first == "100000")
    }
}

extension EntityEvent.Kind {
    fileprivate var name: String {
        switch self {
        case .appeared: "appeared"
        case .returned: "returned"
        case .changed: "changed"
        case .disappeared: "disappeared"
        }
    }

    fileprivate var changes: [FieldChange] {
        switch self {
        case .returned(let changes), .changed(let changes): changes
        case .appeared, .disappeared: []
        }
    }
}
