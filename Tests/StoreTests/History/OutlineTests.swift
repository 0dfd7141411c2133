import Quality
import SAMLMetadata
import Testing

@testable import Store

@Suite struct OutlineTests {
    private let directory: TemporaryDirectory
    private var history: HistoryFixture

    init() throws {
        directory = try TemporaryDirectory()
        history = HistoryFixture(directory)
    }

    /// What an outline should be by the records that were written.
    private func expected(
        from first: Int64, to second: Int64, of authority: String? = nil
    ) throws -> DifferenceOutline {
        let rows = try history.rowNumbers()
        let old = history.states[first] ?? [:]
        let new = history.states[second] ?? [:]
        var outline = DifferenceOutline(from: first, to: second)
        for entityID in Set(old.keys).union(new.keys).sorted() {
            guard old[entityID]?.digest != new[entityID]?.digest else { continue }
            let authorities = [old[entityID]?.registrationAuthority, new[entityID]?.registrationAuthority]
            if let authority, !authorities.contains(authority) { continue }
            let reference = EntityReference(entity: try #require(rows[entityID]))
            if old[entityID] == nil {
                outline.added.append(reference)
            } else if new[entityID] == nil {
                outline.removed.append(reference)
            } else {
                outline.changed.append(reference)
            }
        }
        return outline
    }

    /// By the indexes and by reading the whole table.
    @Test(arguments: 0..<10, [1, 4_000])
    mutating func itNamesWhatDiffersBetweenAnyTwoSnapshots(seed: UInt64, widestRange: Int) async throws {
        var generator = SeededGenerator(seed: seed)
        let pool = try EntityPool(entities: 6)
        for number in 1...6 { try history.write(pool.random(&generator), at: Int64(number) * 100) }
        let database = try DatabaseGeneration(path: directory.database)
        for first in history.times {
            for second in history.times {
                for authority in [nil, "https://federation-1.example/"] as [String?] {
                    let outline = try await database.read {
                        try $0.differenceOutline(from: first, to: second, of: authority, widestRange: widestRange)
                    }
                    #expect(try outline == expected(from: first, to: second, of: authority))
                }
            }
        }
    }

    @Test(arguments: 0..<4)
    mutating func itsPagesMakeUpTheDifference(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let pool = try EntityPool(entities: 6)
        for number in 1...4 { try history.write(pool.random(&generator), at: Int64(number) * 100) }
        let database = try DatabaseGeneration(path: directory.database)
        for first in history.times {
            for second in history.times {
                let outline = try await database.differenceOutline(from: first, to: second)
                let difference = try await database.difference(from: first, to: second)
                #expect(try await database.summaries(outline.added, at: second) == difference.added)
                #expect(try await database.summaries(outline.removed, at: first) == difference.removed)
                let pages = try await [
                    database.changes(outline.changed.prefix(2), from: first, to: second),
                    database.changes(outline.changed.dropFirst(2), from: first, to: second),
                ]
                #expect(pages.flatMap { $0 } == difference.changed)
                let entityIDs = Dictionary(uniqueKeysWithValues: try history.rowNumbers().map { ($1, $0) })
                #expect(outline.changed.map { entityIDs[$0.entity] } == difference.changed.map(\.entityID))
                #expect(outline.added.map { entityIDs[$0.entity] } == difference.added.map(\.entityID))
                #expect(outline.removed.map { entityIDs[$0.entity] } == difference.removed.map(\.entityID))
            }
        }
    }

    @Test mutating func anEntityThatChangedBackOrCameBackIsTheSame() async throws {
        let pool = try EntityPool(entities: 2)
        let (old, new) = (pool.all(version: 0), pool.all(version: 1))
        try history.write(old, at: 100)
        try history.write([old[0], new[1]], at: 200)
        try history.write([old[1]], at: 300)
        try history.write(old, at: 400)
        let database = try DatabaseGeneration(path: directory.database)
        #expect(try await database.differenceOutline(from: 100, to: 400) == DifferenceOutline(from: 100, to: 400))
        #expect(try await database.difference(from: 100, to: 400) == SnapshotDifference())
        let added = try await database.differenceOutline(from: 300, to: 400).added
        #expect(try await database.summaries(added, at: 400).map(\.name) == ["Version 0"])
    }

    /// An import counts by digests, so a comparison must, too.
    @Test mutating func aChangeThatShowsInNoFieldIsAChange() async throws {
        let roles = ["<md:SPSSODescriptor/>", "<md:IDPSSODescriptor/>"]
        func record(_ content: [String]) throws -> EntityRecord {
            let entity = "<md:EntityDescriptor entityID=\"urn:a\">\(content.joined())</md:EntityDescriptor>"
            return EntityFixture.records(try EntityFixture.recordings(entity))[0]
        }
        try history.write([try record(roles)], at: 100)
        try history.write([try record(roles.reversed())], at: 200)
        let database = try DatabaseGeneration(path: directory.database)
        #expect(try await database.snapshots()[0].changed == 1)
        let outline = try await database.differenceOutline(from: 100, to: 200)
        #expect(try await database.summaries(outline.changed, at: 200).map(\.entityID) == ["urn:a"])
        let difference = try await database.difference(from: 100, to: 200)
        #expect(difference.changed.map(\.entityID) == ["urn:a"])
        #expect(difference.changed.map(\.name) == ["urn:a"])
        #expect(difference.changed.map(\.fields) == [[]])
    }

    @Test mutating func whatIsNotInTheSnapshotsIsLeftOut() async throws {
        let pool = try EntityPool(entities: 2)
        try history.write([pool.all(version: 0)[0]], at: 100)
        try history.write(pool.all(version: 1), at: 200)
        let database = try DatabaseGeneration(path: directory.database)
        let rows = try history.rowNumbers()
        let sp0 = EntityReference(entity: try #require(rows["https://sp-0.example/"]))
        let sp1 = EntityReference(entity: try #require(rows["https://sp-1.example/"]))
        let references = [sp0, sp1, EntityReference(entity: 999)]
        #expect(
            try await database.changes(references, from: 100, to: 200).map(\.entityID) == ["https://sp-0.example/"])
        #expect(
            try await database.summaries(references.reversed(), at: 200).map(\.entityID)
                == ["https://sp-1.example/", "https://sp-0.example/"])
    }
}
