import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Testing

@testable import Dashboard

@Suite struct CacheStatusTests {
    private func status(_ fixture: DashboardFixture) async throws -> [String: Any] {
        let text = Text()
        try await fixture.withClient { client in
            let answer = try await client.answer("/api/cache/status")
            #expect(answer.status == .ok)
            await text.set(answer.text)
        }
        let body = await text.text
        #expect(try DescribedInterface().complaints(about: body, of: CompatibleOperations.cacheStatus) == [])
        return try #require(try DescribedInterface.read(body) as? [String: Any])
    }

    private actor Text {
        var text = ""
        func set(_ text: String) { self.text = text }
    }

    /// Ages around the limits of the Python dashboard, 12 and 24 hours.
    private static let ages: [(Int64, String, Double)] = [
        (0, "fresh", 0.0), (12 * 3_600 - 1, "fresh", 11.9), (12 * 3_600, "stale", 12.0),
        (24 * 3_600 - 1, "stale", 23.9), (24 * 3_600, "expired", 24.0), (90 * 3_600, "expired", 90.0),
        // The clock was set back: Los Angeles said “-8.0” here.
        (-8 * 3_600, "fresh", 0.0),
    ]

    @Test(arguments: ages)
    func itTellsTheAgeByTheOldLimits(age: Int64, word: String, hours: Double) async throws {
        let answer = try await status(try await CompatibleFixture(now: DashboardFixture.noon + age).fixture)
        #expect(answer["status"] as? String == word)
        #expect(answer["age_hours"] as? Double == hours)
        #expect(answer["cache_age_hours"] as? Double == hours)
        #expect(answer["timestamp"] as? String == "2026-03-28T12:00:00Z")
        #expect(answer["metadata_source"] as? String == "a file")
        #expect((answer["message"] as? String)?.hasPrefix("The source was last checked ") == true)
        #expect(answer.count == 6)
    }

    @Test func beforeTheFirstImportThereAreNoData() async throws {
        let fixture = try DashboardFixture()
        await fixture.state.refresh()
        let answer = try await status(fixture)
        #expect(answer["status"] as? String == "no_data")
        #expect(answer["message"] as? String == "Nothing was imported yet.")
        for name in ["timestamp", "age_hours", "metadata_source", "cache_age_hours"] {
            #expect(answer[name] is NSNull, "\(name)")
        }
    }
}
