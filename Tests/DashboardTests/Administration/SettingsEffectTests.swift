import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Store
import Testing

@testable import Dashboard

/// What is saved is what is done, without a restart.
@Suite struct SettingsEffectTests {
    private func save(_ values: [String: String?], in fixture: DashboardFixture) throws {
        try DatabaseWriter(path: fixture.database).access(command: "test") {
            _ = try $0.changeSettings(values, author: "anna", now: DashboardFixture.noon)
        }
    }

    /// `fresh`, `aging` or `stale`, as the overview and `/health` say.
    private func freshness(_ client: any TestClientProtocol) async throws -> [String] {
        let page = try await client.execute(uri: "/", method: .get) { $0.text }
        let health = try await client.execute(uri: "/health", method: .get) { $0.text }
        return ["fresh", "aging", "stale"].filter {
            page.contains("class=\"freshness \($0)\"") && health.contains("\"freshness\":\"\($0)\"")
        }
    }

    @Test func theExpiryOfTheMetadataIsTheAgeFromWhichTheyAreOutdated() async throws {
        let fixture = try DashboardFixture(now: DashboardFixture.noon + 14 * 3_600)
        try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            #expect(try await freshness(client) == ["fresh"])
            for (hours, expected) in [("11", "aging"), ("5", "stale"), ("168", "fresh")] {
                try save(["metadata_cache_expiry": hours], in: fixture)
                await fixture.state.refresh()
                #expect(try await freshness(client) == [expected], "\(hours)")
            }
            try save(["metadata_cache_expiry": "5"], in: fixture)
            try save(["metadata_cache_expiry": nil], in: fixture)
            await fixture.state.refresh()
            #expect(try await freshness(client) == ["fresh"])
        }
    }

    @Test func aPageThatIsKeptDoesNotOutliveItsColour() async throws {
        let fixture = try AdministrationFixture(settings: ["EDUGAIN_METADATA_EXPIRY": "1"])
        try await fixture.importEntity()
        try await fixture.withClient { client in
            // An hour and ten minutes, then an hour and twenty: the words are the same, and the limit lies between.
            fixture.clock.advance(by: 69 * 60)
            let before = try await client.execute(uri: "/", method: .get) { $0.text }
            fixture.clock.advance(by: 10 * 60)
            let after = try await client.execute(uri: "/", method: .get) { $0.text }
            #expect(before.contains("class=\"freshness fresh\"") && before.contains("checked 1 hour ago"))
            #expect(after.contains("class=\"freshness aging\"") && after.contains("checked 1 hour ago"))
        }
    }

    @Test func settingsThatAreSavedWhileAnImportRunsAreSeen() async throws {
        let fixture = try DashboardFixture()
        try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        await fixture.state.refresh()
        let writer = DatabaseWriter(path: fixture.database)
        let run = try writer.access(command: "test") {
            try $0.beginRun(source: "test", now: DashboardFixture.noon + 30)
        }
        await fixture.state.refresh()
        // Both before the next look, which sees one new version of the database.
        try save(["auto_refresh_interval": "6"], in: fixture)
        try writer.access(command: "test") { try $0.updateRun(run, stage: "parsing", progress: 50) }
        await fixture.state.refresh()
        #expect(fixture.state.settings.refreshInterval == 6 * 3_600)
        guard case .ready(let data) = fixture.state.current else { return #expect(Bool(false)) }
        #expect(data.latestRun?.progress == 50)
        #expect(data.settings == fixture.state.settings)
    }

    @Test func whoLooksAtTheSameTimeLooksOneAfterTheOther() async throws {
        let fixture = try DashboardFixture()
        try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        for round in 1...5 {
            try save(["auto_refresh_interval": "\(round)"], in: fixture)
            let loads = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 { group.addTask { await fixture.state.refresh() } }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(loads == 1)
            #expect(fixture.state.settings.refreshInterval == Int64(round) * 3_600)
        }
    }
}
