import Operations
import Testing

@Suite struct FreshnessTests {
    @Test(arguments: [-5, 0, 14 * 60, 15 * 60, 29 * 60, 30 * 60] as [Int64])
    func limitsAre15And30HoursUnlessAnotherExpiryIsSet(minutes: Int64) {
        let expiry = DashboardSettings().metadataExpiry
        let expected: Freshness = minutes < 15 * 60 ? .fresh : minutes < 30 * 60 ? .aging : .stale
        #expect(Freshness(age: minutes * 60, expiry: expiry) == expected)
        #expect(Freshness(age: 15 * 3_600 - 1, expiry: expiry) == .fresh)
        #expect(Freshness(age: 30 * 3_600 - 1, expiry: expiry) == .aging)
        #expect(Freshness(age: minutes * 120, expiry: 2 * expiry) == expected)
    }

    @Test func agesReadAsPeopleSayThem() {
        #expect(Freshness.text(age: -9) == "less than an hour")
        #expect(Freshness.text(age: 3_599) == "less than an hour")
        #expect(Freshness.text(age: 3_600) == "1 hour")
        #expect(Freshness.text(age: 47 * 3_600) == "47 hours")
        #expect(Freshness.text(age: 48 * 3_600) == "2 days")
    }

    @Test func timesShowTheOffsetOfTheirDay() {
        let clock = WallClock(timeZone: "Europe/Zurich")
        #expect(clock.text(1_774_699_200) == "2026-03-28 13:00:00 +01:00")
        #expect(clock.text(1_774_785_600) == "2026-03-29 14:00:00 +02:00")
        #expect(WallClock(timeZone: "America/Los_Angeles").text(1_774_699_200) == "2026-03-28 05:00:00 -07:00")
    }
}
