import Testing

@testable import Fetch

@Suite struct LinkScheduleTests {
    private func schedule(_ change: (inout LinkCheckSettings) -> Void = { _ in }) -> LinkSchedule {
        var settings = LinkCheckSettings(product: "fetch-tests/1", contact: "")
        change(&settings)
        return LinkSchedule(settings)
    }

    /// Begins what may begin at `time`.
    private func begin(_ schedule: inout LinkSchedule, at time: Duration, hosts: [String]) -> [Int] {
        var begun: [Int] = []
        while let link = schedule.next(at: time) {
            schedule.begin(host: hosts[link], at: time)
            begun.append(link)
        }
        return begun
    }

    @Test func aHostHasItsPauseAndItsLimit() {
        let hosts = ["a", "a", "a", "b"]
        var schedule = schedule()
        for (link, host) in hosts.enumerated() { schedule.add(link, host: host) }
        #expect(begin(&schedule, at: .zero, hosts: hosts) == [0, 3])
        #expect(schedule.nextBeginning == .milliseconds(100))
        #expect(begin(&schedule, at: .milliseconds(99), hosts: hosts) == [])
        #expect(begin(&schedule, at: .milliseconds(100), hosts: hosts) == [1])
        // Two of a are under way.
        #expect(schedule.nextBeginning == nil)
        #expect(begin(&schedule, at: .seconds(9), hosts: hosts) == [])
        schedule.end(host: "a")
        #expect(begin(&schedule, at: .seconds(9), hosts: hosts) == [2])
        for host in ["a", "a", "b"] { schedule.end(host: host) }
        #expect(schedule.isEmpty)
    }

    @Test func theLimitOfAllHolds() {
        let hosts = (0..<100).map { "host\($0)" }
        var schedule = schedule { $0.concurrency = 7 }
        for (link, host) in hosts.enumerated() { schedule.add(link, host: host) }
        #expect(begin(&schedule, at: .zero, hosts: hosts).count == 7)
        #expect(schedule.nextBeginning == nil)
        schedule.end(host: hosts[0])
        #expect(begin(&schedule, at: .zero, hosts: hosts).count == 1)
    }

    @Test func theHostWithTheMostLinksGoesFirst() {
        let hosts = ["a", "b", "b", "b", "c", "c"]
        var schedule = schedule { $0.concurrency = 1 }
        for (link, host) in hosts.enumerated() { schedule.add(link, host: host) }
        var order: [Int] = []
        var time = Duration.zero
        while let link = schedule.next(at: time) {
            order.append(link)
            schedule.begin(host: hosts[link], at: time)
            schedule.end(host: hosts[link])
            time += .seconds(1)
        }
        #expect(order == [1, 2, 4, 0, 3, 5])
    }

    @Test func whoIsOnTheWayGoesBeforeWhoWaits() {
        var schedule = schedule()
        schedule.add(1, host: "a")
        schedule.addFirst(2, host: "a")
        #expect(schedule.next(at: .zero) == 2)
    }

    @Test func secondTriesAndHeldHostsWait() {
        var schedule = schedule()
        schedule.add(1, host: "a", notBefore: .seconds(10))
        #expect(!schedule.isEmpty && schedule.nextBeginning == .seconds(10))
        #expect(schedule.next(at: .seconds(9)) == nil)
        schedule.hold("a", until: .seconds(20))
        #expect(schedule.next(at: .seconds(10)) == nil && schedule.nextBeginning == .seconds(20))
        schedule.hold("a", until: .seconds(15))
        #expect(schedule.next(at: .seconds(19)) == nil)
        #expect(schedule.next(at: .seconds(20)) == 1)
    }

    @Test func whatWasNotSentCostsNoPause() {
        var schedule = schedule()
        for link in 0..<3 { schedule.add(link, host: "a") }
        for link in 0..<3 {
            #expect(schedule.next(at: .zero) == link)
            schedule.end(host: "a")
        }
    }
}
