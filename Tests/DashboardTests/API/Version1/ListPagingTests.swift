import Foundation
import Hummingbird
import HummingbirdTesting
import Store
import Testing

@testable import Dashboard

@Suite struct ListPagingTests {
    private static let root = Version1Fixture.root
    private let fixture: DashboardFixture

    private static func aggregate(_ numbers: Range<Int>) -> String {
        DashboardFixture.aggregate(numbers.map { ("https://\($0).example/", "Service \($0 % 3)") })
    }

    init() async throws {
        fixture = try DashboardFixture()
        try await fixture.importAggregate(Self.aggregate(0..<15), at: DashboardFixture.noon - 7_200)
        try await fixture.importAggregate(Self.aggregate(5..<25), at: DashboardFixture.noon - 3_600)
        await fixture.state.refresh()
    }

    @Test(arguments: ["name", "organization", "federation", "changed", "roles"], ["asc", "desc"])
    func theWholeListComesOnceInItsOrder(sort: String, order: String) async throws {
        try await fixture.withClient { client in
            let uri = "\(Self.root)/entities?sort=\(sort)&order=\(order)"
            let pages = try await client.walk(uri + "&limit=3", "entity_id")
            let whole = try await client.walk(uri + "&limit=1000", "entity_id")
            #expect(pages == whole)
            #expect(Set(pages).count == 20)
        }
    }

    @Test func theNextPageIsLinked() async throws {
        try await fixture.withClient { client in
            let first = try await client.answer("\(Self.root)/entities?limit=15&role=sp")
            let link = try #require(first.nextLink)
            let address = try #require(link.firstMatch(of: /<https:\/\/dashboard\.example(.*)>; rel="next"/)?.output.1)
            let second = try await client.object(String(address))
            #expect((second["data"] as? [Any])?.count == 5)
            #expect(second["next_cursor"] is NSNull)
            #expect(second["total"] as? Int == 20)
        }
    }

    /// What is in memory alone is told of the newest snapshot; a list goes on with what it was begun with, or not at all.
    @Test func anImportInBetweenMixesNoList() async throws {
        try await fixture.withClient { client in
            func cursor(_ path: String) async throws -> String {
                let page = try await client.object(Self.root + path)
                return try #require(page["next_cursor"] as? String)
            }
            let entities = try await cursor("/entities?limit=3")
            let snapshots = try await cursor("/snapshots?limit=1")
            let changes = try await cursor("/changes?limit=3")
            let statistics = try await cursor("/statistics?limit=1")
            let history = try await cursor("/history?entity=https%3A%2F%2F2.example%2F&limit=1")
            let before = try await client.object("\(Self.root)/changes?limit=3&cursor=\(changes)")

            try await fixture.importAggregate(Self.aggregate(7..<9))
            await fixture.state.refresh()

            let gone = try await client.answer("\(Self.root)/entities?limit=3&cursor=\(entities)")
            #expect(gone.status == .gone)
            #expect(gone.text.contains("Begin again without “cursor”"))
            #expect(
                try await client.walk("\(Self.root)/snapshots?cursor=\(snapshots)", "time") == ["2026-03-28T10:00:00Z"])
            let after = try await client.object("\(Self.root)/changes?limit=3&cursor=\(changes)")
            #expect(NSDictionary(dictionary: before) == NSDictionary(dictionary: after))
            let rest = try await client.object("\(Self.root)/statistics?cursor=\(statistics)")
            #expect((rest["data"] as? [[String: Any]])?.map { $0["time"] as? String } == ["2026-03-28T11:00:00Z"])
            let events = try await client.object(
                "\(Self.root)/history?entity=https%3A%2F%2F2.example%2F&cursor=\(history)")
            #expect(events["snapshot"] as? String == "2026-03-28T11:00:00Z")
        }
    }

    @Test func aCursorIsGoodForItsListOnly() async throws {
        try await fixture.withClient { client in
            let page = try await client.object("\(Self.root)/entities?limit=3&sort=name")
            let cursor = try #require(page["next_cursor"] as? String)
            #expect(cursor.utf8.count == PageCursor.length)
            for path in ["/entities?sort=changed", "/entities?role=sp", "/snapshots?", "/links?", "/changes?"] {
                let answer = try await client.answer("\(Self.root)\(path)&cursor=\(cursor)")
                #expect(answer.status == .badRequest, "\(path)")
            }
            // The same list in another form and other pages.
            #expect(try await client.answer("\(Self.root)/entities?limit=7&format=csv&cursor=\(cursor)").status == .ok)
        }
    }

    @Test func aCursorThatWasChangedIsNoticed() throws {
        let cursor = PageCursor(snapshot: 1_774_699_200, first: 3, offset: 100, last: PageCursor.name("x"))
        let text = cursor.text(of: "/list?q=a")
        #expect(PageCursor(text, of: "/list?q=a") == cursor)
        #expect(PageCursor(text, of: "/list?q=b") == nil)
        for place in text.indices {
            for letter in ["A", "B", "-", "_", "=", "ä"] as [Character] where text[place] != letter {
                var changed = text
                changed.replaceSubrange(place...place, with: [letter])
                #expect(PageCursor(changed, of: "/list?q=a") == nil)
            }
        }
        for other in ["", "x", text + text, String(text.dropLast()), String(repeating: "A", count: 48)] {
            #expect(PageCursor(other, of: "/list?q=a") == nil)
        }
    }

    @Test func aListWhoseOrderChangedGoesOnBehindTheSameMember() throws {
        let record = APIRecord<String>("Word", "A word.", [])
        let list = APIList(record, ["a", "b", "c", "d"], snapshot: 1) { $0 }
        let cursor = try #require(list.cursor(2))
        #expect(try list.start(cursor) == 2)
        #expect(try APIList(record, ["x", "a", "b", "c"], snapshot: 1) { $0 }.start(cursor) == 3)
        #expect(throws: HTTPError.self) { try APIList(record, ["a", "c"], snapshot: 1) { $0 }.start(cursor) }
        #expect(list.cursor(4) == nil)
        #expect(list.cursor(0) == nil)
    }

    /// Members without keys are known by their places alone.
    @Test func aPlaceBehindTheEndIsGoneAndNotTheBeginning() throws {
        let list = APIList<Snapshot>(.snapshot, snapshot: 1, total: 3, key: nil) { _ in [] }
        func start(_ offset: Int) throws -> Int {
            try list.start(PageCursor(snapshot: 1, offset: offset, last: PageCursor.name("")))
        }
        #expect(try start(3) == 3)
        let error = #expect(throws: HTTPError.self) { try start(4) }
        #expect(error?.status == .gone)
    }
}
