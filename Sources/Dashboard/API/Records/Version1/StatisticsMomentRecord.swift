import Operations
import Quality

/// The counters of one snapshot: its own, or those of one federation in it.
struct StatisticsMoment: Sendable {
    /// UTC seconds.
    let time: Int64
    let statistics: Statistics
}

extension APIRecord where Value == StatisticsMoment {
    static let statisticsMoment = APIRecord(
        "StatisticsMoment", "The counters of one snapshot.",
        [Member("time", .moment("of the snapshot")) { .text(WallClock.iso8601($0.time)) }] + counters(\.statistics))
}
