import SAMLMetadata
import Store
import Testing

@testable import Operations

@Suite struct LinkPlanTests {
    private static let now: Int64 = 10_000_000
    private static let day: Int64 = 86_400

    private func state(
        _ kind: String, hoursAgo: Int64, contentHoursAgo: Int64? = nil
    ) -> LinkState {
        LinkState(
            outcome: LinkCheckRecord(
                url: "", checked: 0, kind: kind, isBroken: kind == "dns",
                protection: kind == "protected" ? "akamai" : nil),
            lastChecked: Self.now - hoursAgo * 3_600, contentChecked: contentHoursAgo.map { Self.now - $0 * 3_600 })
    }

    private func plan(_ states: [String: LinkState], _ request: LinkCheckRequest) -> LinkPlan {
        let urls = Set(states.keys).union(["new-b", "new-a"])
        let uses = urls.flatMap { url in
            (0..<3).map { LinkUse(url: url, entityID: "\($0)", roles: .serviceProvider, federation: "") }
        }
        return LinkPlan(uses, states: states, request: request, now: Self.now)
    }

    private var states: [String: LinkState] {
        [
            "good-167": state("ok", hoursAgo: 167), "good-168": state("ok", hoursAgo: 168),
            "dns-11": state("dns", hoursAgo: 11), "dns-12": state("dns", hoursAgo: 12),
            "protected-100": state("protected", hoursAgo: 100), "future": state("ok", hoursAgo: -1),
        ]
    }

    @Test func newOnesComeFirstAndThenWhatWasAskedLongestAgo() {
        let plan = plan(states, LinkCheckRequest())
        #expect(plan.urls == ["new-a", "new-b", "good-168", "dns-12", "future"])
        #expect(plan.reused == 3)
    }

    @Test func aShorterAgeHoldsForAllAndALongerOneNotForWhatIsBroken() {
        #expect(plan(states, LinkCheckRequest(maximumAge: 3_600)).reused == 0)
        let urls = plan(states, LinkCheckRequest(maximumAge: 30 * Self.day)).urls
        #expect(urls == ["new-a", "new-b", "dns-12", "future"])
    }

    @Test func whatFailedOrIsNamedIsAskedWhateverItsAge() {
        #expect(plan(states, LinkCheckRequest(.failed)).urls == ["dns-12", "dns-11"])
        #expect(plan(states, LinkCheckRequest(.url("dns-11"))).urls == ["dns-11"])
        #expect(plan(states, LinkCheckRequest(.url("other"))).urls == [])
    }

    @Test func pagesAreDueByThemselvesWhereThereIsOne() {
        let states = [
            "never": state("ok", hoursAgo: 1), "old": state("ok", hoursAgo: 1, contentHoursAgo: 168),
            "young": state("redirected", hoursAgo: 1, contentHoursAgo: 167), "broken": state("dns", hoursAgo: 1),
            "protected": state("protected", hoursAgo: 1),
        ]
        #expect(plan(states, LinkCheckRequest(checksContent: true)).urls == ["new-a", "new-b", "never", "old"])
    }

    @Test func theEndOfTheProgressBarTellsRateCountsAndRemainingTime() {
        let detail = LinkCheckProgress.detail(total: 100, good: 15, broken: 4, protected: 1, seconds: 20)
        #expect(detail == "1.0/s, 15 good, 4 broken, 1 protected, 1:20 left")
        var update = ProgressUpdate(stage: "links", completed: 20, total: 100)
        update.detail = detail
        #expect(ProgressDisplay.line(update) == "links       █░░░░░  20 %  \(detail)")
        #expect(ProgressDisplay.line(update).count <= 79)
    }
}
