import Hummingbird
import Operations
import Store
import Testing

@testable import Dashboard

@Suite struct HistoryRangeTests {
    private let clock = WallClock(timeZone: "Europe/Zurich", now: { 0 })

    private func range(_ query: String) throws -> HistoryRange {
        try HistoryRange(try QueryParameters(query), clock: clock)
    }

    private func time(_ text: String) throws -> Int64 { try #require(WallClock.time(iso8601: text)) }

    @Test func aPeriodEndsWithTheNewestSnapshotAndBothEndsAreIn() {
        let day: Int64 = 86_400
        let newest = 1_000 * day
        let snapshots = (0..<400).map { Population.snapshot(newest - Int64($0) * day) }
        for period in Period.allCases {
            let selected = period.select(snapshots)
            #expect(selected.first?.time == newest)
            #expect(selected.last?.time == newest - period.days * day)
            #expect(selected.count == Int(period.days) + 1)
        }
        // What `demo --days 30` makes is shown as a whole.
        #expect(Period.month.select(Array(snapshots.prefix(30))).count == 30)
        let old = [Population.snapshot(newest), Population.snapshot(newest - 30 * day - 1)]
        #expect(Period.month.select(old).count == 1)
        #expect(Period.week.select([]).isEmpty)
    }

    @Test(arguments: [
        // Summer time begins, ends, and an ordinary day that only leap years have.
        ("2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"),
        ("2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"),
        ("2028-02-29", "2028-02-28T23:00:00Z", "2028-02-29T23:00:00Z"),
    ])
    func aDayIsThatOfTheZoneWhateverItsLength(day: String, start: String, end: String) throws {
        let (start, end) = (try time(start), try time(end))
        let snapshots = [end, end - 1, start, start - 1].map(Population.snapshot)
        let both = try range("since=\(day)&until=\(day)")
        #expect(both.select(snapshots, clock: clock).map(\.time) == [end - 1, start])
        #expect(try range("since=\(day)").select(snapshots, clock: clock).count == 3)
        #expect(try range("until=\(day)").select(snapshots, clock: clock).count == 3)
    }

    @Test func sinceAfterUntilIsRefused() throws {
        #expect(throws: HTTPError.self) { try range("since=2026-03-29&until=2026-03-28") }
        #expect(throws: Never.self) { try range("since=2026-03-29&until=2026-03-29") }
    }

    @Test(arguments: [
        "2026-02-30", "2026-02-29", "2026-13-01", "2026-00-10", "2026-3-29", "yesterday", "2026-03-29T00:00:00Z",
        "２０２６-03-29", "0000-01-01",
    ])
    func whatIsNoDayIsRefused(day: String) throws {
        for name in ["since", "until"] {
            #expect(throws: (any Error).self) { try range("\(name)=\(PathSegment.encoded(day))") }
        }
    }

    @Test func wordsAndParametersSayTheSame() throws {
        for (query, text) in [
            ("", "in the last 30 days"), ("days=365", "in the last year"),
            ("since=2026-03-01&until=2026-03-29", "from 2026-03-01 to 2026-03-29"),
            ("since=2026-03-01", "since 2026-03-01"),
            ("until=2026-03-29", "until 2026-03-29"), ("since=2026-03-01&days=7", "since 2026-03-01"),
        ] {
            let range = try range(query)
            #expect(range.text == text)
            let address = Address.of("", range.parameters)
            #expect(try self.range(String(address.dropFirst())) == range)
        }
        #expect(throws: (any Error).self) { try range("days=31") }
    }
}
