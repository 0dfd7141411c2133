import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite struct ListFormatTests {
    private static let root = Version1Fixture.root

    @Test(arguments: [
        ("application/json", "application/json"), ("text/csv", "text/csv; charset=utf-8"),
        ("application/x-ndjson", "application/x-ndjson"), ("*/*", "application/json"),
        ("text/html, */*;q=0.8", "application/json"), ("text/*", "text/csv; charset=utf-8"),
        ("application/json;q=0.5, text/csv;q=0.9", "text/csv; charset=utf-8"),
        ("application/json;q=0, */*;q=0.1", "text/csv; charset=utf-8"),
        ("APPLICATION/JSON ; Q=1.0", "application/json"),
        ("text/html", nil), ("application/json;q=0", nil), ("application/json;q=2", nil), ("nonsense", nil),
    ])
    func whatTheClientLikesBestComes(accept: String, contentType: String?) async throws {
        try await Version1Fixture.make().withClient { client in
            try await client.execute(uri: "\(Self.root)/entities", method: .get, headers: [.accept: accept]) { answer in
                #expect(answer.status == (contentType == nil ? .notAcceptable : .ok))
                #expect(answer.headers[.contentType] == contentType ?? ProblemDetails.mediaType)
                if contentType != nil { #expect(answer.headers[.vary]?.contains("Accept") == true) }
            }
            // The parameter counts for more.
            try await client.execute(
                uri: "\(Self.root)/entities?format=ndjson", method: .get, headers: [.accept: accept]
            ) { #expect($0.headers[.contentType] == "application/x-ndjson") }
        }
    }

    @Test func aLineOfNDJSONIsAMemberOfTheList() async throws {
        let fixture = try DashboardFixture()
        let entities = (0..<450).map { ("https://\($0).example/", "Service\n\($0)\u{2028}") }
        try await fixture.importAggregate(DashboardFixture.aggregate(entities))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            let interface = try DescribedInterface()
            let whole = try await client.answer("\(Self.root)/entities?format=ndjson")
            let lines = whole.text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count == 451)
            #expect(lines.last == "")
            let schema = APIRecord<ListedEntity>.listedEntity.schema
            for line in lines.dropLast() {
                #expect(try interface.complaints(about: String(line), schema: schema) == [])
            }
            #expect(Set(lines).count == 451)
            let some = try await client.answer("\(Self.root)/entities?format=ndjson&limit=3")
            #expect(some.text == lines.prefix(3).joined(separator: "\n") + "\n")
            #expect(some.nextLink != nil)
            #expect(whole.nextLink == nil)
            try await client.execute(uri: "\(Self.root)/entities?format=ndjson", method: .head) { head in
                #expect(head.status == .ok)
                #expect(head.body.readableBytes == 0)
                #expect(head.headers[.contentLength] == nil)
            }
        }
    }

    @Test func columnsOfCSVAreTheMembersAndFormulasAreInert() async throws {
        try await Version1Fixture.make().withClient { client in
            let answer = try await client.answer("\(Self.root)/entities?format=csv")
            let lines = answer.text.components(separatedBy: "\r\n")
            #expect(lines.first == APIRecord<ListedEntity>.listedEntity.members.map(\.name).joined(separator: ","))
            #expect(lines.count == 5)
            #expect(lines[1].contains(",'=New …@a.example,"))
            #expect(lines[1].contains(",sp idp,"))
            #expect(answer.headers[.contentDisposition] == "attachment; filename=\"edugain_entities.csv\"")
            let changes = try await client.answer("\(Self.root)/changes?format=csv&kind=changed")
            #expect(changes.text.contains("\"[{\"\"field\"\":\"\"name\"\""))
            for person in Version1Fixture.persons { #expect(!changes.text.contains(person)) }
        }
    }

    @Test func aTagCountsForMoreThanATime() async throws {
        try await Version1Fixture.make().withClient { client in
            for path in ["/entities", "/entities?format=csv", "/snapshots/latest"] {
                let uri = Self.root + path
                let first = try await client.answer(uri)
                let time = try #require(first.headers[.lastModified])
                func status(_ headers: HTTPFields) async throws -> HTTPResponse.Status {
                    try await client.execute(uri: uri, method: .get, headers: headers) { $0.status }
                }
                #expect(try await status([.ifModifiedSince: time]) == .notModified)
                // After a restore the data are older than what a client has seen.
                #expect(try await status([.ifModifiedSince: "Sun, 29 Mar 2026 00:00:00 GMT"]) == .ok)
                #expect(try await status([.ifModifiedSince: "Sat, 28 Mar 2026 11:59:59 GMT"]) == .ok)
                #expect(try await status([.ifModifiedSince: "yesterday"]) == .ok)
                #expect(try await status([.ifModifiedSince: time, .ifNoneMatch: "\"other\""]) == .ok)
                let tag = try #require(first.headers[.eTag])
                let old = "Thu, 01 Jan 1970 00:00:00 GMT"
                #expect(try await status([.ifModifiedSince: old, .ifNoneMatch: tag]) == .notModified)
            }
        }
    }
}
