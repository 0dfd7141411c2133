import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite struct SearchPageTests {
    private static let names = [
        "Universität MÜNCHEN", "100 % identity", "under_score", "Łódź", "東京大学", "O'Brien \"quoted\" <b>&amp;</b>",
    ]

    private let fixture: DashboardFixture

    init() async throws {
        fixture = try DashboardFixture()
        let named = Self.names.enumerated().map { ("https://sp\($0.offset).example/", $0.element) }
        let many = (0..<120).map { ("https://many\($0).example/", "Many \($0)") }
        try await fixture.importAggregate(DashboardFixture.aggregate(named + many))
        await fixture.state.refresh()
    }

    /// Asks for `text` on the page and for suggestions, which must have the same.
    private func search(
        _ text: String, _ client: any TestClientProtocol, finds expected: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let uri = "q=" + PathSegment.encoded(text)
        let page = try await client.page("/search?\(uri)")
        let fragment = try await client.answer("/search/suggestions?\(uri)")
        #expect(fragment.status == .ok)
        #expect(PageCheck.faults(ofFragment: fragment.text) == [])
        let onPage = try page.document.links.filter { $0.hasPrefix("/entities/") || $0.hasPrefix("/federations/") }
        let suggested = try fragment.document.links.filter {
            $0.hasPrefix("/entities/") || $0.hasPrefix("/federations/")
        }
        #expect(Array(onPage.prefix(10)) == suggested, "\(text)")
        let fields = try page.document.elements.filter { $0["name"] == "q" }.map { $0["value"] }
        #expect(fields == [text, text])
        let found = onPage.compactMap {
            PathSegment.decoded($0.trimmingPrefix("/entities/").trimmingPrefix("/federations/"))
        }
        #expect(found == expected, "\(text)", sourceLocation: sourceLocation)
    }

    @Test func caseAndAccentsMakeNoDifferenceAndNothingStandsForSomethingElse() async throws {
        try await fixture.withClient { client in
            for text in ["munchen", "MÜNCHEN", "münchen", "Mu\u{308}nchen", "munchen uni", "uni munchen"] {
                try await search(text, client, finds: ["https://sp0.example/"])
            }
            try await search("0 %", client, finds: ["https://sp1.example/"])
            try await search("r_s", client, finds: ["https://sp2.example/"])
            for text in ["%%", "__", "_%", "%y", ".*", "^u", "\\w", "' OR 1=1 --"] {
                try await search(text, client, finds: [])
            }
            try await search("lodz", client, finds: ["https://sp3.example/"])
            try await search("大学", client, finds: ["https://sp4.example/"])
            try await search("o'brien \"quoted\" <b>&amp;", client, finds: ["https://sp5.example/"])
            try await search("sp3.example", client, finds: ["https://sp3.example/"])
        }
    }

    @Test func twoCharactersAreTheLeast() async throws {
        try await fixture.withClient { client in
            for text in ["m", " m ", "東", "ü"] {
                let page = try await client.page("/search?q=\(PathSegment.encoded(text))")
                #expect(page.text.contains("Two characters"))
                let fragment = try await client.answer("/search/suggestions?q=\(PathSegment.encoded(text))")
                #expect(fragment.status == .ok)
            }
            try await search("mu", client, finds: ["https://sp0.example/"])
            let empty = try await client.page("/search").text
            #expect(!empty.contains("Two characters") && !empty.contains("Nothing is called"))
        }
    }

    @Test func theFormWorksWithoutJavaScriptAndMoreLeadsToTheList() async throws {
        try await fixture.withClient { client in
            let form = try await client.page("/").document.all("form").first
            #expect(form?["action"] == "/search")
            #expect(form?["method"] == nil)
            // Forms send blanks as plus.
            let found = try await client.page("/search?q=universitat+munchen").document
            #expect(found.links.contains("/entities/https%3A%2F%2Fsp0.example%2F"))
            let many = try await client.page("/search?q=many").document
            #expect(many.text(of: "main")?.contains("All 120 entities") == true)
            #expect(many.links.contains("/entities?q=many"))
            let list = try await client.page("/entities?q=many")
            #expect(list.text.contains("Entities 1–100 of 120"))
            let suggested = try await client.answer("/search/suggestions?q=many").document
            #expect(suggested.links.count == 11)
            #expect(suggested.links.last == "/entities?q=many")
        }
    }

    @Test(arguments: [
        String(repeating: "x", count: 200), String(repeating: "ü", count: 200), String(repeating: "👩‍👩‍👧", count: 40),
        "<script>alert(1)</script>", "\" onfocus=\"alert(1)\" x=\"", "\"\u{301} onfocus=alert(1) x=",
        "{{name}} {{{name}}}",
        "{{> page}}", "\u{202E}gro.elpmaxe", "javascript:alert(1)", "</title><script>", "zq\u{0}qz", "\\\\",
        "&lt;b&gt;",
        "%3Cscript%3E", "zq\nqz",
    ])
    func whatIsAskedForIsTextAndNothingElse(text: String) async throws {
        try await fixture.withClient { client in
            let page = try await client.page("/search?q=\(PathSegment.encoded(text))").document
            let shown = page.text(of: "main") ?? ""
            // What would reorder or end the text is shown as a sign that something was there.
            let expected = String(
                String.UnicodeScalarView(
                    text.unicodeScalars.map {
                        $0 == "\u{202E}" || $0 == "\u{0}" ? "\u{FFFD}" : $0
                    }))
            #expect(shown.contains("Nothing is called like “\(expected)”"))
            #expect(page.elements.filter { $0["name"] == "q" }.map { $0["value"] } == [expected, expected])
            let fragment = try await client.answer("/search/suggestions?q=\(PathSegment.encoded(text))")
            #expect(fragment.status == .ok)
            #expect(PageCheck.faults(ofFragment: fragment.text) == [])
        }
    }

    @Test(arguments: [DataState.noDatabase, .failedFirst])
    func beforeTheFirstImportThereIsNothingToSuggest(state: DataState) async throws {
        try await state.fixture().withClient { client in
            let fragment = try await client.answer("/search/suggestions?q=ab")
            #expect(fragment.status == .ok)
            #expect(fragment.text.contains("Nothing is called like that."))
            #expect(!fragment.text.contains("<html"))
        }
    }
}
