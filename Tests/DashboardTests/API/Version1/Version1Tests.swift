import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite struct Version1Tests {
    private static let root = Version1Fixture.root

    @Test func everyAnswerKeepsToItsDescription() async throws {
        let entity = PathSegment.encoded(Version1Fixture.richID)
        let asked: [(APIOperation, String)] = [
            (Version1Operations.snapshots, "/snapshots"), (Version1Operations.snapshot, "/snapshots/latest"),
            (Version1Operations.snapshot, "/snapshots/2026-03-27T12:00:00Z"),
            (Version1Operations.federations, "/federations"),
            (Version1Operations.federations, "/federations?q=two&sort=entities&at=2026-03-27T12:00:00Z"),
            (Version1Operations.federation, "/federations/https%3A%2F%2Ftwo.example%2F"),
            (Version1Operations.entities, "/entities"),
            (Version1Operations.entities, "/entities?role=idp&sort=changed"),
            (Version1Operations.entity, "/entities/\(entity)"),
            (Version1Operations.entity, "/entities/https%3A%2F%2Fgone.example%2F"),
            (Version1Operations.history, "/history?entity=\(entity)"), (Version1Operations.changes, "/changes"),
            (Version1Operations.changes, "/changes?from=2026-03-28T12:00:00Z&to=2026-03-27T12:00:00Z"),
            (Version1Operations.statistics, "/statistics"),
            (Version1Operations.statistics, "/statistics?federation=https%3A%2F%2Ftwo.example%2F&since=2026-03-01"),
            (Version1Operations.links, "/links"), (Version1Operations.links, "/links?link=insecure&q=privacy"),
        ]
        #expect(Set(asked.map(\.0.id)) == Set(Version1Operations.all.map(\.id)))
        try await Version1Fixture.make().withClient { client in
            let interface = try DescribedInterface()
            for (operation, path) in asked {
                let answer = try await client.answer(Self.root + path)
                #expect(answer.status == .ok, "\(path)")
                #expect(try interface.complaints(about: answer.text, of: operation) == [], "\(path)")
                #expect(answer.headers[.lastModified] == "Sat, 28 Mar 2026 12:00:00 GMT", "\(path)")
                #expect(answer.headers[.cacheControl] == "no-cache", "\(path)")
                #expect(answer.headers[.eTag] != nil, "\(path)")
                for person in Version1Fixture.persons { #expect(!answer.text.contains(person), "\(path)") }
            }
        }
    }

    @Test func listsHaveWhatWasImported() async throws {
        try await Version1Fixture.make().withClient { client in
            let snapshots = try await client.walk("\(Self.root)/snapshots?limit=1", "time")
            #expect(snapshots == ["2026-03-28T12:00:00Z", "2026-03-27T12:00:00Z"])
            let entities = try await client.walk("\(Self.root)/entities?limit=2&sort=name", "entity_id")
            #expect(entities == [Version1Fixture.richID, "https://one.example/", "https://two.example/"])
            let federations = try await client.object("\(Self.root)/federations?sort=entities")
            let names = (federations["data"] as? [[String: Any]])?.map { $0["entities"] as? Int }
            #expect(names == [2, 1])
            #expect(federations["total"] as? Int == 2)
            let old = try await client.object("\(Self.root)/federations?at=2026-03-27T12:00:00Z")
            #expect(old["snapshot"] as? String == "2026-03-27T12:00:00Z")
            #expect((old["data"] as? [[String: Any]])?.map { $0["entities"] as? Int } == [1, 1])
            let links = try await client.object("\(Self.root)/links")
            let first = try #require((links["data"] as? [[String: Any]])?.first)
            #expect(first["url"] as? String == "mailto:…@a.example")
            #expect(first["state"] as? String == "unusable")
            #expect(first["entities"] as? Int == 2)
            #expect(first["checked"] is NSNull)
        }
    }

    @Test func anEntityIsToldInFull() async throws {
        try await Version1Fixture.make().withClient { client in
            let entity = try await client.object(Version1Fixture.richPath)
            #expect(entity["entity_id"] as? String == Version1Fixture.richID)
            #expect(entity["name"] as? String == "=New …@a.example")
            #expect(entity["roles"] as? [String] == ["sp", "idp"])
            #expect(entity["is_current"] as? Bool == true)
            #expect(entity["first_seen"] as? String == "2026-03-27T12:00:00Z")
            #expect(entity["last_changed"] as? String == "2026-03-28T12:00:00Z")
            #expect(entity["sirtfi"] as? [String] == ["v1"])
            let contacts = try #require(entity["contacts"] as? [[String: Any]])
            #expect(contacts.map { $0["kind"] as? String } == ["security"])
            #expect(contacts.map { Set($0.keys) } == [["kind", "count"]])
            let statements = try #require(entity["privacy_statements"] as? [[String: Any]])
            #expect(statements.map { $0["role"] as? String } == ["sp", "idp"])
            #expect(statements.map { $0["state"] as? String } == ["insecure", "insecure"])
            #expect((entity["display_names"] as? [[String: Any]])?.count == 2)
            let gone = try await client.object("\(Self.root)/entities/https%3A%2F%2Fgone.example%2F")
            #expect(gone["is_current"] as? Bool == false)
            #expect(gone["gone_since"] as? String == "2026-03-28T12:00:00Z")
        }
    }

    @Test func changesAreThoseOfTheComparison() async throws {
        try await Version1Fixture.make().withClient { client in
            let kinds = try await client.walk("\(Self.root)/changes?limit=1", "kind")
            #expect(kinds == ["added", "added", "removed", "changed"])
            let changed = try await client.object("\(Self.root)/changes?kind=changed")
            let change = try #require((changed["data"] as? [[String: Any]])?.first)
            #expect(change["entity_id"] as? String == Version1Fixture.richID)
            let fields = try #require(change["changes"] as? [[String: Any]])
            let name = try #require(fields.first { $0["field"] as? String == "display_names" })
            #expect(name["old"] as? [String] == ["=Old …@a.example (en, identity provider)"])
            let none = try await client.object(
                "\(Self.root)/changes?kind=changed&federation=https%3A%2F%2Ftwo.example%2F")
            #expect(none["total"] as? Int == 0)
            let back = try await client.walk(
                "\(Self.root)/changes?from=2026-03-28&to=2026-03-27&kind=added", "entity_id")
            #expect(back == ["https://gone.example/"])
            let entity = PathSegment.encoded(Version1Fixture.richID)
            let history = try await client.walk("\(Self.root)/history?entity=\(entity)&limit=1", "kind")
            #expect(history == ["changed", "appeared"])
        }
    }

    @Test func statisticsAreThinnedOnlyWhenAsked() async throws {
        let fixture = try DashboardFixture()
        for number in 0..<9 {
            let entities = (0...number).map { ("https://\($0).example/", "Service \($0)") }
            try await fixture.importAggregate(
                DashboardFixture.aggregate(entities), at: DashboardFixture.noon - Int64(8 - number) * 3_600)
        }
        await fixture.state.refresh()
        try await fixture.withClient { client in
            for (query, expected) in [
                ("", Array(1...9)), ("?points=3", [1, 5, 9]),
                ("?federation=https%3A%2F%2Fone.example%2F&points=2", [1, 9]),
            ] {
                let answer = try await client.object("\(Self.root)/statistics\(query)")
                let data = try #require(answer["data"] as? [[String: Any]])
                #expect(data.map { $0["entities"] as? Int } == expected, "\(query)")
            }
            let times = try await client.walk("\(Self.root)/statistics?limit=4", "time")
            #expect(times.count == 9)
        }
    }

    @Test(arguments: [
        ("/snapshots/yesterday", HTTPResponse.Status.badRequest, "“time” must be"),
        ("/snapshots/2026-03-26T12:00:00Z", .notFound, "There is no snapshot of"),
        ("/federations/nobody", .notFound, "No federation is called “nobody”"),
        ("/federations?at=2026-03-26T12:00:00Z", .notFound, "There is no snapshot of"),
        ("/entities/nobody", .notFound, "No entity with the entityID “nobody”"),
        ("/entities/%zz", .badRequest, "broken percent-encoding"),
        ("/entities?limit=0", .badRequest, "“limit” must be"),
        ("/entities?limit=1001", .badRequest, "a number from 1 to 1000"),
        ("/entities?role=x", .badRequest, "one of sp"),
        ("/entities?federation=nobody", .notFound, "No federation"), ("/entities?format=xml", .badRequest, "“format”"),
        ("/entities?cursor=x", .badRequest, "“cursor” must be"), ("/history", .badRequest, "“entity” must be"),
        ("/history?entity=nobody", .notFound, "No entity"), ("/changes?from=x", .badRequest, "“from” must be"),
        ("/changes?limit=500", .badRequest, "a number from 1 to 200"),
        ("/statistics?points=1", .badRequest, "“points”"),
        ("/links?link=none", .badRequest, "“link” must be"), ("/nothing", .notFound, "nothing at this address"),
    ])
    func whatIsNotUnderstoodIsNamed(path: String, status: HTTPResponse.Status, words: String) async throws {
        try await Version1Fixture.make().withClient { client in
            let interface = try DescribedInterface()
            let answer = try await client.answer(Self.root + path)
            #expect(answer.status == status)
            #expect(answer.headers[.contentType] == ProblemDetails.mediaType)
            #expect(answer.text.contains(words), "\(answer.text)")
            #expect(try interface.complaints(about: answer.text, schema: ProblemDetails.record.schema) == [])
        }
    }

    @Test func beforeTheFirstImportThereIsNothing() async throws {
        let fixture = try DashboardFixture()
        await fixture.state.refresh()
        try await fixture.withClient { client in
            for operation in Version1Operations.all {
                let path = operation.path.replacing(/\{.*\}/, with: "latest") + "?entity=x"
                let answer = try await client.answer(path)
                #expect(answer.status == .notFound, "\(path)")
            }
        }
    }

    /// entityIDs that proxies, routers and clients like to take apart.
    @Test(arguments: [
        "https://a.example//b", "https://a.example/b?c=d&e", "https://a.example/%2F", "https://a.example/../b",
        "../../etc/passwd", "..", ".", "a b+c", "https://a.example/#x", "urn:x:{{name}}", "https://ä.example/\u{301}",
        "\"><script>", "https://a.example/;v=1,2",
    ])
    func everyEntityIDCanBeAskedFor(entityID: String) async throws {
        let fixture = try DashboardFixture()
        try await fixture.importAggregate(DashboardFixture.aggregate([(entityID, "A"), ("https://z.example/", "Z")]))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            let path = PathSegment.encoded(entityID).replacing("..", with: "%2E%2E")
            let entity = try await client.object("\(Self.root)/entities/\(path == "." ? "%2E" : path)")
            #expect((entity["entity_id"] as? String).map { Array($0.utf8) } == Array(entityID.utf8))
            let history = try await client.object("\(Self.root)/history?entity=\(PathSegment.encoded(entityID))")
            #expect(history["total"] as? Int == 1)
        }
    }
}
