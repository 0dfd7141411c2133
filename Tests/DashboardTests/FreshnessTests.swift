import Hummingbird
import HummingbirdTesting
import Operations
import Testing

@testable import Dashboard

/// How old the data are, and what went wrong, stands on every page.
@Suite struct FreshnessTests {
    @Test(arguments: [(14, "fresh", "14 hours"), (15, "aging", "15 hours"), (31, "stale", "31 hours")])
    func theAgeIsShownInWordsAndColour(hours: Int, colour: String, text: String) async throws {
        let fixture = try DashboardFixture(now: DashboardFixture.noon + Int64(hours) * 3_600)
        try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            for uri in ["/", "/federations", "/entities/https%3A%2F%2Fa.example%2F", "/nothing"] {
                try await client.execute(uri: uri, method: .get) { response in
                    #expect(response.text.contains("class=\"freshness \(colour)\""), "\(uri)")
                    let sentence = "checked \(text) ago, at 2026-03-28 13:00:00 +01:00."
                    #expect(response.text.contains(sentence), "\(uri)")
                }
            }
        }
    }

    @Test func aClockBehindTheDataShowsNoNegativeAge() async throws {
        let fixture = try DashboardFixture(now: DashboardFixture.noon - 8 * 3_600)
        try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            try await client.execute(uri: "/health", method: .get) { response in
                #expect(response.text.contains("\"data_age_seconds\":0"))
            }
        }
    }

    @Test func aRefusedImportIsABannerOnEveryPageAndInHealth() async throws {
        let fixture = try DashboardFixture()
        try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        await #expect(throws: CommandFailure.self) {
            try await fixture.importAggregate("<rss/>", at: DashboardFixture.noon + 30)
        }
        await fixture.state.refresh()
        try await fixture.withClient { client in
            try await client.execute(uri: "/", method: .get) { response in
                #expect(response.text.contains("was refused"))
                #expect(response.text.contains("the root element is &lt;rss&gt;"))
            }
            try await client.execute(uri: "/health", method: .get) { response in
                #expect(response.status == .ok)
                #expect(response.text.contains("\"status\":\"degraded\""))
                #expect(response.text.contains("\"outcome\":\"refused\""))
            }
        }
    }
}
