import Quality
import Store

/// The counters of one federation at the times of snapshots.
struct FederationHistory: Sendable {
    /// In the chosen period, oldest first; only times at which it had entities.
    let moments: [(time: Int64, statistics: Statistics)]
    /// One snapshot before and 30 days before, as far as it had entities then.
    let earlier: [(Statistics, String)]

    /// - Parameter snapshots: all of them, newest first.
    init(_ history: [FederationStatistics], snapshots: [Snapshot], period: Period) {
        moments = Self.moments(history, at: period.select(snapshots).reversed().map(\.time))
        let points = [
            (snapshots.dropFirst().first, "since the last snapshot"), (snapshots.before(days: 30), "in 30 days"),
        ]
        earlier = points.compactMap { snapshot, words in
            snapshot.flatMap { Self.moments(history, at: [$0.time]).first }.map { ($0.statistics, words) }
        }
    }

    /// The counters at those of `times` at which there were entities.
    static func moments(
        _ history: [FederationStatistics], at times: [Int64]
    ) -> [(time: Int64, statistics: Statistics)] {
        zip(times, FederationStatistics.spread(history, over: times)).compactMap { time, statistics in
            statistics.map { (time, $0) }
        }
    }
}
