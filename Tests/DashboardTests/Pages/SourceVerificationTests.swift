import Hummingbird
import HummingbirdTesting
import Store
import Synchronization
import Testing

@testable import Dashboard

/// What the status page says of the source's signature.
@Suite struct SourceVerificationTests {
    private static let message = "the signature was verified with the certificate 0A:1B"

    private func fact(_ name: String, _ fixture: DashboardFixture) async throws -> String? {
        await fixture.state.refresh()
        let text = Mutex("")
        try await fixture.withClient { client in
            let page = try await client.execute(uri: "/status", method: .get) { $0.text }
            text.withLock { $0 = page }
        }
        let fact = try Regex("<dt>\(name)</dt><dd><bdi>([^<]*)</bdi>")
        return text.withLock { $0 }.firstMatch(of: fact)?[1].substring.map(String.init)
    }

    private func record(_ outcome: ImportOutcome, _ message: String?, _ fixture: DashboardFixture) throws {
        try DatabaseWriter(path: fixture.database).access(command: "test") { access in
            let run = try access.beginRun(source: "https://mds.example/", now: DashboardFixture.noon + 10)
            let snapshot = outcome.isSuccess ? DashboardFixture.noon : nil
            try access.finishRun(
                run, outcome: outcome, message: message, snapshot: snapshot, now: DashboardFixture.noon + 20)
        }
    }

    @Test func theStatusPageSaysHowTheNewestDataWereVerified() async throws {
        let fixture = try DashboardFixture()
        let name = "Signature of the source"
        #expect(try await fact(name, fixture) == nil)
        try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        #expect(try await fact(name, fixture) == "not verified")
        try record(.notModified, Self.message, fixture)
        #expect(try await fact(name, fixture) == "verified with the certificate 0A:1B (SHA-256)")
        // What came to nothing changes nothing, whatever it says.
        try record(.refused, "the aggregate was refused: it is not signed as a whole", fixture)
        #expect(try await fact(name, fixture) == "verified with the certificate 0A:1B (SHA-256)")
        try record(.notModified, nil, fixture)
        #expect(try await fact(name, fixture) == "not verified")
    }

    @Test func aRefusedSignatureStandsOnTheStatusPage() async throws {
        let fixture = try DashboardFixture()
        try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        try record(
            .refused,
            "the aggregate was refused: its signature was not made with the key of the certificate in /etc/e/c.pem",
            fixture)
        await fixture.state.refresh()
        try await fixture.withClient { client in
            let text = try await client.execute(uri: "/status", method: .get) { $0.text }
            #expect(text.contains("its signature was not made with the key of the certificate in c.pem"))
        }
    }
}
