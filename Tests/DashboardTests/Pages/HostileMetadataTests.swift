import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

/// Metadata by somebody who means harm: nothing of it is markup on any page, and all of it can be read.
@Suite struct HostileMetadataTests {
    private static let names = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)' autofocus x='",
        "\"\u{301} onmouseover=alert(1) x=\"\u{301}", "<\u{338}img src=x>", "</title><script>alert(1)</script>",
        "{{name}} {{{name}}} {{> page}} {{#frame}}x{{/frame}} {{!", "\u{202E}gro.elpmaxe", "\u{2067}isolated",
        "&lt;b&gt; &amp; &#x27;", "--> ]]> <!--", "javascript:alert(1)", "ends with \\", "</svg></table></main>",
        "Z" + String(repeating: "\u{301}", count: 300), String(repeating: "W", count: 10_000),
        "${alert(1)} `x`", "<base href=https://evil.example/>",
    ]
    private static let urls = [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x",
        "//evil.example/", "/relative", "https://evil.example/\" onmouseover=\"alert(1)", "https://", "blob:x",
        "https://evil.example/'><script>alert(1)</script>", "file:///etc/passwd", "https://good.example/?a=1&b=2",
    ]

    private let fixture: DashboardFixture
    private let entityIDs: [String]

    init() async throws {
        fixture = try DashboardFixture()
        entityIDs = Self.names.indices.map { "https://sp\($0).example/\"><script>x</script>?{{name}}#\u{202E}" }
        let authorities = Self.names.map { String($0.prefix(900)) }
        func aggregate(_ shift: Int) -> String {
            DashboardFixture.document(
                Self.names.indices.map { index in
                    let name = DashboardFixture.escaped(Self.names[(index + shift) % Self.names.count])
                    let url = DashboardFixture.escaped(Self.urls[index % Self.urls.count])
                    return """
                        <md:EntityDescriptor entityID="\(DashboardFixture.escaped(entityIDs[index]))"><md:Extensions>
                        <mdrpi:RegistrationInfo registrationAuthority="\(DashboardFixture.escaped(authorities[index]))"/>
                        </md:Extensions><md:IDPSSODescriptor errorURL="\(url)"><md:Extensions><mdui:UIInfo>
                        <mdui:DisplayName xml:lang="en">\(name)</mdui:DisplayName>
                        <mdui:Description xml:lang="en">\(name)</mdui:Description>
                        <mdui:InformationURL xml:lang="en">\(url)</mdui:InformationURL>
                        <mdui:PrivacyStatementURL xml:lang="en">\(url)</mdui:PrivacyStatementURL>
                        </mdui:UIInfo></md:Extensions></md:IDPSSODescriptor>
                        <md:Organization><md:OrganizationDisplayName xml:lang="en">\(name)</md:OrganizationDisplayName>
                        </md:Organization></md:EntityDescriptor>
                        """
                }.joined())
        }
        try await fixture.importAggregate(aggregate(1), at: DashboardFixture.noon - 86_400)
        try await fixture.importAggregate(aggregate(0))
        await fixture.state.refresh()
    }

    @Test func nothingOfItIsMarkup() async throws {
        try await fixture.withClient { client in
            var uris = [
                "/", "/federations", "/entities", "/validation", "/history", "/history/compare", "/status",
                "/search?q=alert", "/entities?sort=organization",
            ]
            uris += entityIDs.map { "/entities/" + PathSegment.encoded($0) }
            let links = try await client.page("/federations").document.links
            let federations = links.filter { $0.hasPrefix("/federations/") }
            #expect(Set(federations).count == Self.names.count)
            for uri in uris + Array(Set(federations)) {
                try await client.page(uri)
            }
            let fragment = try await client.answer("/search/suggestions?q=alert")
            #expect(PageCheck.faults(ofFragment: fragment.text) == [])
        }
    }

    @Test func allOfItIsText() async throws {
        try await fixture.withClient { client in
            for (entityID, name) in zip(entityIDs, Self.names) {
                let page = try await client.page("/entities/" + PathSegment.encoded(entityID)).document
                let expected = Self.shown(ShortText.of(name, limit: 500))
                #expect(page.text(of: "h1")?.unicodeScalars.elementsEqual(expected.unicodeScalars) == true)
                #expect(page.text(of: "main")?.contains(Self.shown(entityID)) == true)
            }
        }
    }

    @Test func onlyAddressesOfTheWebAreLinks() async throws {
        try await fixture.withClient { client in
            let validation = try await client.page("/validation").document
            let outside = validation.links.filter { !$0.hasPrefix("/") && !$0.hasPrefix("#") }
            #expect(outside.allSatisfy { $0.hasPrefix("https://") })
            #expect(outside.contains("https://good.example/?a=1&b=2"))
            let rows = validation.all("th").filter { $0["scope"] == "row" }.map(\.text)
            #expect(rows.contains("javascript:alert(1)"))
            #expect(rows.contains("data:text/html,<script>alert(1)</script>"))
            for element in validation.all("a") where element["href"]?.hasPrefix("https://") == true {
                #expect(element["rel"] == "noopener noreferrer nofollow")
            }
        }
    }

    /// What would turn the text around it is replaced.
    private static func shown(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { ["\u{202E}", "\u{2067}"].contains($0) ? "\u{FFFD}" : $0 }))
    }
}
