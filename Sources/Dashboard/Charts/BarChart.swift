/// Shares of many federations side by side as a whole `<figure>`: title, legend, bars, and the same numbers as a table.
struct BarChart: Sendable {
    struct Row: Sendable {
        let name: String
        /// Where the name leads; nil for nowhere.
        let path: String?
        /// Per cent, one for each series; nil where there is nothing to cover.
        let values: [Double?]

        /// The value at `index`, nil for what cannot be drawn.
        func value(at index: Int) -> Double? {
            guard values.indices.contains(index), let value = values[index], value.isFinite else { return nil }
            return value
        }
    }

    let id: String
    let title: String
    /// Names, up to six; more than that repeat marks and colours.
    let series: [String]
    let rows: [Row]

    init(id: String, title: String, series: [String], rows: [Row]) {
        self.id = id
        self.title = title
        self.series = series
        self.rows = rows
    }

    var html: String {
        var markup: MarkupText = #"<figure class="chart" id="\#(id)"><figcaption><strong><bdi>\#(title)</bdi></strong>"#
        guard !rows.isEmpty, !series.isEmpty else {
            markup += #"</figcaption><p class="empty">There is nothing to compare.</p></figure>"#
            return markup.html
        }
        markup += "</figcaption>\n"
        markup += ChartLegend.markup(series.map { ($0, nil) }, bars: true)
        markup += BarDrawing(chart: self).markup
        markup += ChartTable.markup(
            corner: "Name", columns: series,
            rows: rows.map { row in
                let values = series.indices.map { ChartScale.percentage.text(row.value(at: $0)) }
                return (Self.link(row, "<bdi>\(ChartLegend.name(row.name))</bdi>"), values)
            })
        markup += "</figure>\n"
        return markup.html
    }

    static func link(_ row: Row, _ content: MarkupText) -> MarkupText {
        row.path.map { path in #"<a href="\#(path)">\#(content)</a>"# } ?? content
    }
}
