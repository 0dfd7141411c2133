import Quality

/// The counters of a federation from one snapshot on, until the next ones.
public struct FederationStatistics: Sendable, Equatable {
    /// Of the first snapshot they hold for; UTC seconds.
    public var time: Int64
    public var statistics: Statistics

    public init(time: Int64, statistics: Statistics) {
        self.time = time
        self.statistics = statistics
    }

    /// The counters at each of `times`, in the same order; nil where the federation has no entities.
    ///
    /// - Parameters:
    ///   - history: the oldest first, as ``DatabaseGeneration/history(of:asOf:)`` gives it.
    ///   - times: of snapshots, in any order.
    public static func spread(_ history: [FederationStatistics], over times: [Int64]) -> [Statistics?] {
        times.map { time in
            var low = 0
            var high = history.count
            while low < high {
                let middle = (low + high) / 2
                if history[middle].time <= time { low = middle + 1 } else { high = middle }
            }
            guard low > 0, history[low - 1].statistics.entities > 0 else { return nil }
            return history[low - 1].statistics
        }
    }
}
