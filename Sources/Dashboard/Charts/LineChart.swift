import Operations

/// Values over time as a whole `<figure>`: title, legend, drawing, and the same numbers as a table. Values are shown on
/// hover and on focus by style sheet alone.
struct LineChart: Sendable {
    let id: String
    let title: String
    let series: [ChartSeries]
    let scale: ChartScale
    let clock: WallClock
    /// UTC seconds, oldest first.
    let times: [Int64]
    /// Which of the times are shown.
    let columns: [Int]

    /// Enough for every snapshot of a month with two a day.
    private static let mostColumns = 64

    /// - Parameters:
    ///   - id: unique in the page; its parts get ids that begin with it.
    ///   - times: UTC seconds, oldest first.
    ///   - series: up to six; more than that repeat marks and colours.
    init(id: String, title: String, times: [Int64], series: [ChartSeries], scale: ChartScale, clock: WallClock) {
        self.id = id
        self.title = title
        self.times = times
        self.series = series
        self.scale = scale
        self.clock = clock
        columns = ColumnThinning.indices(count: times.count, limit: Self.mostColumns)
    }

    var html: String {
        let values = series.flatMap { series in columns.compactMap(series.value) }
        var markup: MarkupText = #"<figure class="chart" id="\#(id)">"#
        guard !values.isEmpty else {
            markup += #"""
                <figcaption><strong><bdi>\#(title)</bdi></strong></figcaption>\#
                <p class="empty">There are no data in this time.</p></figure>
                """#
            return markup.html
        }
        let axis = ValueAxis(values, scale)
        let rows = columns.map { column in
            ChartMoment(
                time: times[column], timeText: clock.text(times[column]), values: series.map { $0.value(at: column) },
                scale: scale)
        }
        markup += #"<figcaption><strong><bdi>\#(title)</bdi></strong>"#
        if axis.lowest != 0 {
            markup += #" <span class="note">The vertical axis begins at \#(scale.tickText(axis.lowest)).</span>"#
        }
        if columns.count < times.count {
            markup += #" <span class="note">\#(columns.count) of \#(times.count) snapshots are drawn.</span>"#
        }
        markup += "</figcaption>\n"
        markup += ChartLegend.markup(series.enumerated().map { ($1.name, rows[rows.count - 1].texts[$0]) })
        markup += LineDrawing(chart: self, axis: axis, moments: rows).markup
        markup += ChartTable.markup(
            corner: "Time", columns: series.map(\.name), rows: rows.map { ("\($0.timeText)", $0.texts) })
        markup += "</figure>\n"
        return markup.html
    }
}
