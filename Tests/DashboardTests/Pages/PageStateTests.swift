import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

/// Every page in every state of the data.
@Suite struct PageStateTests {
    private static let lists = [
        "/", "/?days=365", "/federations", "/federations?q=one&sort=entities", "/entities", "/entities?role=both",
        "/entities?url=https%3A%2F%2Fa.example%2F&sort=changed", "/validation", "/validation?link=secure",
        "/validation?outcome=broken", "/validation?outcome=unchecked", "/entities?outcome=good", "/history",
        "/history?days=7", "/history?since=2026-03-01&until=2026-03-02", "/history/compare",
        "/history/compare?kind=added", "/history/compare?kind=removed", "/search", "/search?q=a",
        "/search?q=example", "/search?q=nothing+like+that", "/status", "/docs",
    ]

    @Test(arguments: DataState.allCases)
    func everyPageReadsWell(state: DataState) async throws {
        let fixture = try await state.fixture()
        try await fixture.withClient { client in
            for uri in Self.lists {
                let page = try await client.page(uri)
                let text = try page.document.text(of: "body") ?? ""
                #expect(text.contains("Snapshot of 2026-03-2") == state.hasData, "\(uri)")
                for secret in DataState.secrets { #expect(!page.text.contains(secret), "\(secret) on \(uri)") }
                if let banner = state.banner { #expect(text.contains(banner), "\(uri)") }
                #expect(text.contains("What happened") == (state.banner != nil), "\(uri)")
                if !state.hasData, uri != "/status", uri != "/docs" {
                    #expect(text.contains("There are no data yet"), "\(uri)")
                }
            }
            // Pages that are not there have the same frame.
            let missing = try await client.page("/nothing", .notFound).text
            #expect(missing.contains("What happened") == (state.banner != nil))
            try await client.page("/sign-in", .forbidden)
        }
    }

    @Test(arguments: [DataState.emptyEntity, .lostFederation, .checkedLinks])
    func everyLinkLeadsToAPage(state: DataState) async throws {
        let fixture = try await state.fixture()
        try await fixture.withClient { client in
            // Operators only; see SignInTests.
            var known: Set = ["/", "/config"]
            var waiting = ["/"]
            while let uri = waiting.popLast(), known.count < 150 {
                let page = try await client.answer(uri)
                #expect(page.status == .ok, "\(uri)")
                guard page.headers[.contentType] == "text/html; charset=utf-8" else { continue }
                #expect(PageCheck.faults(page.text) == [], "\(uri)")
                for link in try page.document.links where link.hasPrefix("/") {
                    let path = String(link.prefix { $0 != "#" })
                    if known.insert(path).inserted { waiting.append(path) }
                }
            }
            #expect(known.count > 40)
        }
    }

    @Test func whileTheFirstImportRunsThePageSaysSo() async throws {
        try await DataState.runningFirst.fixture().withClient { client in
            let page = try await client.page("/")
            #expect(page.text.contains("The first import is running."))
            #expect(!page.text.contains("edugain-ctl import"))
        }
    }

    @Test func anEntityWithNothingInItIsInTheFederationUnknown() async throws {
        try await DataState.emptyEntity.fixture().withClient { client in
            let page = try await client.page("/entities/https%3A%2F%2Fa.example%2F").document
            #expect(page.text(of: "h1") == "https://a.example/")
            #expect(page.links.contains("/federations/Unknown"))
            #expect(page.text(of: "main")?.contains("0 of 2 as they should be") == true)
            let federation = try await client.page("/federations/Unknown").document
            #expect(federation.text(of: "h1") == "Unknown")
            #expect(federation.links.contains("/entities/https%3A%2F%2Fa.example%2F"))
            let federations = try await client.page("/federations").document
            #expect(federations.links.contains("/federations/Unknown"))
        }
    }

    @Test func aFederationWithoutEntitiesIsNoMore() async throws {
        try await DataState.lostFederation.fixture().withClient { client in
            let gone = "https%3A%2F%2Fone.example%2F"
            let page = try await client.page("/federations/\(gone)", .notFound)
            #expect(page.text.contains("No federation is called “https://one.example/”."))
            #expect(!(try await client.page("/federations").text.contains("one.example")))
            try await client.page("/history?federation_name=\(gone)", .notFound)
            // Those who were in it are still told of, and lead nowhere that is not there.
            let entity = try await client.page("/entities/https%3A%2F%2Fa.example%2F").document
            #expect(entity.text(of: "main")?.contains("not in the metadata any more") == true)
            #expect(entity.text(of: "main")?.contains("https://one.example/") == true)
            #expect(!entity.links.contains("/federations/\(gone)"))
            let comparison = try await client.page("/history/compare?kind=removed").document
            #expect(!comparison.links.contains("/federations/\(gone)"))
        }
    }

    @Test func anEntityThatIsGoneAndComesBackKeepsItsHistory() async throws {
        let fixture = try DashboardFixture()
        let day: Int64 = 86_400
        let both = DashboardFixture.aggregate([("https://a.example/", "A"), ("https://b.example/", "B")])
        let one = DashboardFixture.aggregate([("https://b.example/", "B")])
        try await fixture.importAggregate(both, at: DashboardFixture.noon - 2 * day)
        try await fixture.importAggregate(one, at: DashboardFixture.noon - day)
        await fixture.state.refresh()
        try await fixture.withClient { client in
            let path = "/entities/https%3A%2F%2Fa.example%2F"
            let gone = try await client.page(path)
            #expect(gone.text.contains("since the snapshot of 2026-03-27 13:00:00 +01:00"))
            #expect(!(try await client.page("/entities").text.contains("https://a.example/")))
            try await fixture.importAggregate(both)
            await fixture.state.refresh()
            let back = try await client.page(path).document
            #expect(back.text(of: "main")?.contains("not in the metadata any more") == false)
            #expect(back.all("ol").first?.text.split(separator: "\n").filter { $0.contains("2026-03-2") }.count == 3)
            #expect(try await client.page("/entities").text.contains("https://a.example/"))
        }
    }
}
