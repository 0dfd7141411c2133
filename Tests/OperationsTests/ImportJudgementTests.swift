import Foundation
import Operations
import Quality
import Store
import Testing

/// What may replace the data, and what may not.
@Suite struct ImportJudgementTests {
    private let fixture: ImportFixture

    init() throws {
        fixture = try ImportFixture()
    }

    private func refusal(_ body: () async throws -> ImportSummary) async -> CommandFailure? {
        do {
            _ = try await body()
            return nil
        } catch {
            return error as? CommandFailure
        }
    }

    @Test(arguments: [(90, true), (89, false)])
    func anAggregateMayLoseATenthAndNoMore(entities: Int, accepted: Bool) async throws {
        _ = try await fixture.importText(ImportFixture.aggregate(100))
        let failure = await refusal { try await fixture.importText(ImportFixture.aggregate(entities)) }
        #expect((failure == nil) == accepted)
        if let failure {
            #expect(failure.status == .verificationFailed)
            #expect(failure.message.contains("89 entities where the last one had 100, 11 % fewer"))
            #expect(failure.hint?.contains("--force") == true)
        }
        let snapshot = try await DatabaseGeneration(path: fixture.directory.database).latestSnapshot()
        #expect(snapshot?.statistics.entities == (accepted ? 90 : 100))
    }

    @Test func forceWaivesShrinkageAndExpiryOnly() async throws {
        _ = try await fixture.importText(ImportFixture.aggregate(100))
        let expired = "validUntil=\"2020-01-01T00:00:00Z\""
        let small = try await fixture.importText(ImportFixture.aggregate(5, attributes: expired), force: true)
        #expect(small.statistics.entities == 5)
        let empty = await refusal { try await fixture.importText(ImportFixture.aggregate(0), force: true) }
        #expect(empty?.status == .verificationFailed)
        let broken = await refusal { try await fixture.importText("<md:EntitiesDescriptor", force: true) }
        #expect(broken?.status == .verificationFailed)
    }

    @Test func anExpiredAggregateIsRefusedFromTheSecondItExpires() async throws {
        let text = ImportFixture.aggregate(3, attributes: "validUntil=\"2026-03-28T12:00:00Z\"")
        let late = await refusal { try await fixture.importText(text, at: ImportFixture.noon) }
        #expect(late?.message.contains("expired at 2026-03-28T12:00:00Z") == true)
        let early = await refusal { try await fixture.importText(text, at: ImportFixture.noon - 1) }
        #expect(early == nil)
    }

    @Test func aValidUntilThatIsNoTimeIsRefused() async throws {
        let failure = await refusal {
            try await fixture.importText(ImportFixture.aggregate(3, attributes: "validUntil=\"tomorrow\""))
        }
        #expect(failure?.message.contains("'tomorrow' is not a time") == true)
    }

    @Test func aRefusalIsRecordedWithItsReason() async throws {
        _ = try await fixture.importText(ImportFixture.aggregate(3))
        _ = await refusal { try await fixture.importText("<html></html>") }
        let run = try await DatabaseGeneration(path: fixture.directory.database).runs(limit: 1).first
        #expect(run?.outcome == .refused)
        #expect(run?.message?.contains("HTML page") == true)
        #expect(run?.snapshot == nil)
    }

    @Test func aClockThatWasSetBackStillMakesTheNewestSnapshot() async throws {
        _ = try await fixture.importText(ImportFixture.aggregate(3), at: ImportFixture.noon)
        _ = try await fixture.importText(ImportFixture.aggregate(4), at: ImportFixture.noon - 3_600)
        let snapshot = try await DatabaseGeneration(path: fixture.directory.database).latestSnapshot()
        #expect(snapshot?.time == ImportFixture.noon + 1)
        #expect(snapshot?.statistics.entities == 4)
    }
}
