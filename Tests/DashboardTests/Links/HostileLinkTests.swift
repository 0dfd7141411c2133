import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

/// Servers that answer link checks with what is meant to do harm.
@Suite struct HostileLinkTests {
    private static let texts = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "=HYPERLINK(\"http://evil.example\")",
        "\u{202E}turned", "{{name}} {{{name}}}", "jane.doe@a.example said so",
    ]
    private static let targets = [
        "javascript:alert(1)", "data:text/html,x", "https://evil.example/\" onmouseover=\"alert(1)",
        "https://jane.doe@a.example/", "//evil.example/", "https://good.example/?a=1&b=2",
    ]

    private let fixture: DashboardFixture

    init() async throws {
        let urls = Array(CheckedLinksFixture.all.sorted().prefix(Self.texts.count))
        let records = urls.indices.flatMap { index in
            [Int64(60), 0].map { earlier in
                CheckedLinksFixture.record(
                    urls[index], earlier > 0 ? .serverError : .notFound, at: CheckedLinksFixture.noon - earlier,
                    status: 404, finalURL: Self.targets[index], redirects: 1, message: Self.texts[index])
            }
        }
        fixture = try await CheckedLinksFixture(records).fixture
    }

    @Test func nothingOfItIsMarkupOrAPerson() async throws {
        try await fixture.withClient { client in
            var outside: Set<String> = []
            var shown = ""
            for entity in CheckedLinksFixture.entities {
                let page = try await client.page("/entities/" + PathSegment.encoded(entity.entityID))
                #expect(!page.text.contains("jane.doe"))
                let document = try page.document
                outside.formUnion(document.links.filter { !$0.hasPrefix("/") && !$0.hasPrefix("#") })
                shown += document.text(of: "main") ?? ""
            }
            #expect(outside.allSatisfy { $0.hasPrefix("https://") || $0.hasPrefix("http://") })
            #expect(outside.contains("https://good.example/?a=1&b=2"))
            #expect(!outside.contains { $0.contains("@") })
            #expect(shown.contains("<script>alert(1)</script>") && shown.contains("{{name}} {{{name}}}"))
            #expect(!shown.contains("\u{202E}"))
            try await client.page("/validation")
            try await client.page("/validation?outcome=broken")
        }
    }

    @Test func noCellIsAFormulaOrAPerson() async throws {
        try await fixture.withClient { client in
            for uri in [
                "/api/v1/links?format=csv", "/api/v1/links", "/api/export/entities?columns=full",
                "/api/export/entities?columns=full&export_format=json",
            ] {
                let text = try await client.answer(uri).text
                #expect(!text.contains("jane.doe"), "\(uri)")
                #expect(text.contains("HYPERLINK"), "\(uri)")
                #expect(!text.contains(",=HYPERLINK") && !text.contains("\n=") && !text.contains(",\"=HYP"), "\(uri)")
            }
        }
    }
}
