import Backups
import Foundation
import Testing

@Suite struct RetentionDecisionTests {
    private func decisions(
        _ conditions: [(RetentionCandidate.Condition, Int64)], now: Int64 = 1_000
    ) throws -> [RetentionDecision] {
        let candidates = conditions.map { RetentionCandidate(name: "b-\($1).db.gz", time: $1, condition: $0) }
        let policy = try RetentionPolicy(keepDays: 0, keepLast: 1)
        return RetentionPlan(candidates: candidates, policy: policy, now: now, timeZone: .gmt).decisions
    }

    @Test func whatGoesHasNoReasonAndSaysSo() throws {
        let decisions = try decisions([(.verified, 900), (.verified, 800)])
        #expect(decisions.map(\.isKept) == [true, false])
        #expect(decisions[0].reasons == [.newestVerified, .last(1)])
        #expect(decisions[1].reasons.isEmpty)
        #expect(decisions.map(\.explanation) == ["newest verified, last 1", "no rule keeps it"])
        #expect(decisions.allSatisfy { $0.hint == nil })
    }

    @Test func anUnverifiedBackupCanBeAdopted() throws {
        let decision = try #require(try decisions([(.unverified, 900)]).first)
        #expect(decision.isKept)
        #expect(decision.explanation == "not verified, never counted nor removed")
        #expect(try #require(decision.hint).contains("'edugain-ctl backup verify --adopt b-900.db.gz'"))
    }

    @Test func aDamagedBackupIsDeletedByHand() throws {
        let decision = try #require(try decisions([(.damaged, 900)]).first)
        #expect(decision.isKept)
        #expect(decision.explanation == "damaged, never counted nor removed")
        #expect(try #require(decision.hint).contains("b-900.db.gz, then delete it by hand"))
    }

    @Test func aBackupOfTheFutureMeansALookAtTheClock() throws {
        let decisions = try decisions([(.verified, 1_001), (.verified, 1_000)])
        #expect(decisions.map(\.reasons) == [[.future], [.newestVerified, .last(1)]])
        #expect(try #require(decisions[0].hint).contains("Compare the clock"))
    }

    @Test func oneDayIsWrittenAsOne() {
        #expect("\(RetentionReason.younger(days: 1))" == "younger than 1 day")
        #expect("\(RetentionReason.beforeNewest(days: 30))" == "in the 30 days before the newest verified")
    }
}
