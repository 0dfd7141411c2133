import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

/// Names that swift-mustache's own escaping lets through, in every place of a page that shows names.
@Suite struct HostilePageTests {
    /// To Swift the quotation mark and the mark behind it are one character, to a browser they are two.
    private static let mark = "\u{301}"
    private static let name = "A\"\u{301} onfocus=\"\u{301}alert(1)<\u{301}script>\u{202E}"

    /// By bytes, as a browser reads it.
    private static func holds(_ text: String, _ part: String) -> Bool {
        ByteSearch.contains(Array(part.utf8), in: Array(text.utf8))
    }

    @Test func nothingBreaksOutOfAnyPage() async throws {
        let fixture = try DashboardFixture()
        let quoted = Self.name.unicodeScalars.map { $0 == "\"" ? "\\\"" : String($0) }.joined()
        let list = "{\"X\": {\"reg_auth\": \"https://one.example/\", \"name\": \"\(quoted)\"}}"
        func aggregate(_ suffix: String) -> String {
            DashboardFixture.aggregate((0..<12).map { ("https://\($0).example/\"\u{301}", Self.name + suffix) })
        }
        try await fixture.importAggregate(aggregate("1"), federations: list, at: DashboardFixture.noon - 3_600)
        try await fixture.importAggregate(aggregate("2"), federations: list)
        await fixture.state.refresh()
        let entity = PathSegment.encoded("https://1.example/\"\u{301}")
        let hostile = PathSegment.encoded(Self.name)
        try await fixture.withClient { client in
            for uri in [
                "/", "/entities", "/entities/\(entity)", "/federations", "/federations/\(hostile)", "/history",
                "/history?federation_name=\(hostile)", "/history/compare", "/validation", "/status",
                "/search?q=\(hostile)", "/search?q=alert", "/search/suggestions?q=alert", "/entities?q=\(hostile)",
                "/entities?url=\(hostile)", "/entities?federation=\(hostile)", "/entities?role=\(hostile)",
                "/federations?q=\(hostile)", "/validation?q=\(hostile)", "/nothing\(hostile)",
                "/federations/x\(hostile)", "/entities/x\(hostile)", "/history?since=\(hostile)",
            ] {
                try await client.execute(uri: uri, method: .get) { response in
                    for part in ["\"" + Self.mark, "<" + Self.mark, "\u{202E}"] {
                        #expect(!Self.holds(response.text, part), "\(uri)")
                    }
                    #expect([200, 400, 404].contains(response.status.code), "\(uri)")
                }
            }
            try await client.execute(uri: "/entities", method: .get) { response in
                #expect(Self.holds(response.text, "onfocus=&quot;" + Self.mark))
            }
        }
    }
}
