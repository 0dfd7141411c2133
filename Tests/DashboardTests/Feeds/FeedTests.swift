import Foundation
import FoundationXML
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite struct FeedTests {
    @Test func theFeedTellsWhatImportsChanged() async throws {
        try await Version1Fixture.make().withClient { client in
            let answer = try await client.answer("/feed.atom")
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType] == "application/atom+xml; charset=utf-8")
            #expect(answer.headers[.lastModified] == "Sat, 28 Mar 2026 12:00:00 GMT")
            let feed = try FeedDocument(answer.text)
            #expect(feed.texts("title") == ["Changes in eduGAIN", "2 added, 1 removed, 1 changed"])
            #expect(feed.texts("updated") == ["2026-03-28T12:00:00Z", "2026-03-28T12:00:00Z"])
            #expect(feed.addresses.allSatisfy { $0.hasPrefix("https://dashboard.example/") })
            let content = try #require(feed.texts("content").first)
            #expect(
                content.contains("<a href=\"https://dashboard.example/entities/https%3A%2F%2Fone.example%2F\">one</a>"))
            for person in Version1Fixture.persons { #expect(!answer.text.contains(person)) }
            // The page that an entry leads to is there.
            let page = try #require(feed.addresses.last?.dropFirst("https://dashboard.example".count))
            try await client.page(String(page))

            let federation = try await client.answer("/feed.atom?federation=https%3A%2F%2Ftwo.example%2F")
            let own = try FeedDocument(federation.text)
            #expect(own.texts("title").last == "2 added, 1 removed")
            #expect(own.texts("id") != feed.texts("id"))
            let unknown = try await client.answer("/feed.atom?federation=nobody")
            #expect(unknown.status == .notFound)
            #expect(unknown.headers[.contentType] == ProblemDetails.mediaType)
            #expect(try await client.page("/history").document.links.contains("/feed.atom"))
            #expect(try await client.page("/history").text.contains("type=\"application/atom+xml\""))
        }
    }

    @Test func namesStayWhenTheSiteMoves() throws {
        func identifiers(_ site: String?) throws -> [String] {
            let entry = AtomEntry(
                time: 60, before: 0, digest: [1, 2], changes: [.init(kind: .added, count: 1, entities: [])])
            let feed = AtomFeed(title: "T", federation: nil, publicURL: site, newest: 60, entries: [entry])
            return try FeedDocument(feed.xml).texts("id")
        }
        #expect(try identifiers("https://a.example") == identifiers(nil))
        for identifier in try identifiers(nil) {
            #expect(
                identifier.wholeMatch(
                    of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
                    != nil)
        }
    }

    /// Answers are kept: what one client calls this host must not be in the answers to others.
    @Test func withoutAnAddressOfTheSiteLinksAreRelative() throws {
        let feed = AtomFeed(title: "T", federation: "a&b", publicURL: nil, newest: 0, entries: [])
        #expect(
            try FeedDocument(feed.xml).addresses == ["/feed.atom?federation=a%26b", "/history?federation_name=a%26b"])
        #expect(try FeedDocument(feed.xml).texts("updated") == ["1970-01-01T00:00:00Z"])
    }

    @Test func hostileNamesAreText() async throws {
        let names = [
            "<script>alert(1)</script>", "]]></content><entry>", "\"\u{301} onclick=\"\u{301}x", "&amp; &#0; &lt;",
            "\u{202E}gro.elpmaxe", "\u{85}next", "</a><a href=javascript:alert(1)>",
        ]
        let fixture = try DashboardFixture()
        let authority = "https://x.example/\"><script>x</script>&amp;"
        func aggregate(_ names: [String]) -> String {
            let entities = names.enumerated().map { ("https://\($0.offset).example/<&\">'?a=b", $0.element) }
            return DashboardFixture.aggregate(entities, authority: authority)
        }
        try await fixture.importAggregate(aggregate([names[0]]), at: DashboardFixture.noon - 60)
        try await fixture.importAggregate(aggregate(names.reversed()))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            for uri in ["/feed.atom", Address.of("/feed.atom", [("federation", authority)])] {
                let text = try await client.answer(uri).text
                let feed = try FeedDocument(text)
                #expect(
                    Set(feed.names) == ["feed", "title", "id", "updated", "author", "name", "link", "entry", "content"])
                for content in feed.texts("content") {
                    let document = try HTMLDocument(content)
                    #expect(Set(document.elements.map(\.name)).isSubset(of: ["p", "ul", "li", "a"]))
                    #expect(document.links.allSatisfy { $0.hasPrefix("https://dashboard.example/entities/") })
                    #expect(document.elements.allSatisfy { $0.name == "a" || $0.attributes.isEmpty })
                }
                #expect(!text.contains("\u{202E}") && !text.contains("\u{85}"))
            }
        }
    }
}

/// A feed as a strict reader of XML sees it.
private struct FeedDocument {
    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [(name: String, text: String, href: String?)] = []
        private var open: [Int] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            open.append(elements.count)
            elements.append((name, "", attributes["href"]))
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            if let last = open.last { elements[last].text += text }
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
        }
    }

    private let elements: [(name: String, text: String, href: String?)]

    init(_ text: String) throws {
        let reader = Reader()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = reader
        try #require(parser.parse(), "\(String(describing: parser.parserError)): \(text)")
        elements = reader.elements
    }

    var names: [String] { elements.map(\.name) }
    var addresses: [String] { elements.compactMap(\.href) }

    func texts(_ name: String) -> [String] { elements.filter { $0.name == name }.map(\.text) }
}
