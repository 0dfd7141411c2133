import Backups
import Foundation
import Testing

/// Counting by calendar periods against a second implementation, and what the reasons number.
@Suite struct RetentionPeriodTests {
    @Test func periodsAreCountedAsResticCountsThem() throws {
        var removed = 0
        for seed in UInt64(0)..<1_500 {
            var generator = SeededGenerator(seed: seed)
            let now = Int64.random(in: 0...4_000_000_000, using: &generator)
            let reach = min(now, [86_400, 30 * 86_400, 3_000 * 86_400].randomElement(using: &generator) ?? 0)
            let times = Set(
                (0..<Int.random(in: 1...80, using: &generator)).map { _ in
                    Int64.random(in: (now - reach)...now, using: &generator)
                })
            let candidates = times.map { RetentionCandidate(name: "\($0)", time: $0, condition: .verified) }
            var counts = (0..<5).map { _ in max(0, Int.random(in: -6...9, using: &generator)) }
            if counts == [0, 0, 0, 0, 0] { counts[1] = 7 }
            let policy = try RetentionPolicy(
                keepDays: 0, keepHourly: counts[0], keepDaily: counts[1], keepWeekly: counts[2],
                keepMonthly: counts[3], keepYearly: counts[4])
            let plan = RetentionPlan(candidates: candidates, policy: policy, now: now, timeZone: .gmt)
            let newestFirst = times.sorted(by: >).map { (name: "\($0)", time: $0) }
            #expect(Set(plan.kept.map(\.name)) == BucketPlan.kept(times: newestFirst, counts: counts), "seed \(seed)")
            removed += plan.removed.count
        }
        #expect(removed > 10_000)
    }

    @Test func everyHourOfAYearIsAnHourOfItsOwn() throws {
        // Zurich is whole hours away from UTC, so its hours are those of UTC also when the clocks are changed.
        let zone = try #require(TimeZone(identifier: "Europe/Zurich"))
        let first: Int64 = 1_767_222_000
        let candidates = (0..<8_760).map {
            RetentionCandidate(name: "\($0)", time: first + Int64($0) * 3_600, condition: .verified)
        }
        let policy = try RetentionPolicy(keepDays: 0, keepHourly: 8_760)
        let plan = RetentionPlan(candidates: candidates, policy: policy, now: first + 31_536_000, timeZone: zone)
        #expect(plan.removed.isEmpty)
        #expect(
            plan.decisions.first?.reasons
                == [.newestVerified, .newestOf(.hourly, number: 1, slot: "2026-12-31 23:00 +01:00")])
        #expect(
            plan.decisions.last?.reasons
                == [.newestOf(.hourly, number: 8_760, slot: "2026-01-01 00:00 +01:00")])
    }

    @Test func offsetsWestOfGreenwichHaveTheirSign() throws {
        let zone = try #require(TimeZone(identifier: "America/St_Johns"))
        let candidate = RetentionCandidate(name: "a", time: 1_700_000_000, condition: .verified)
        let policy = try RetentionPolicy(keepDays: 0, keepHourly: 1)
        let plan = RetentionPlan(candidates: [candidate], policy: policy, now: 1_700_000_000, timeZone: zone)
        #expect(plan.decisions.map(\.explanation) == ["newest verified, hourly 1 (2023-11-14 18:00 -03:30)"])
    }
}
