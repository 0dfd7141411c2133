import Operations
import Quality

/// The six shares over time.
enum TrendChart {
    /// - Parameters:
    ///   - moments: times of snapshots with their counters, oldest first.
    ///   - title: what the chart is about, as a heading.
    static func html(_ title: String, _ moments: [(time: Int64, statistics: Statistics)], clock: WallClock) -> String {
        LineChart(
            id: "trend", title: title, times: moments.map(\.time),
            series: CoverageMeasure.allCases.map { measure in
                ChartSeries(
                    name: measure.name, values: moments.map { measure.coverage($0.statistics).percentage })
            },
            scale: .percentage, clock: clock
        ).html
    }
}
