/// The SVG of a bar chart. It has no view box: across, everything is in per cent of the width there is, and down in
/// pixels, so that text has its natural size on every screen.
struct BarDrawing: Sendable {
    let chart: BarChart

    /// All in pixels.
    private static let head = 24
    private static let nameLine = 20
    private static let bar = 16
    private static let gap = 12
    /// In ems; what a screen of 375 pixels has room for.
    private static let nameWidth = 21.0

    private var rowHeight: Int { Self.nameLine + Self.bar * chart.series.count + Self.gap }

    var markup: MarkupText {
        let height = Self.head + rowHeight * chart.rows.count
        var markup: MarkupText = #"""
            <svg class="bars" width="100%" height="\#(height)" role="group" aria-label="\#(chart.title)">\#
            <defs>\#(SeriesMark.definitions(id: chart.id, count: chart.series.count))</defs>
            <svg class="field" height="\#(height)">
            """#
        for share in [0, 25, 50, 75, 100] {
            markup += #"""
                <line class="\#(share == 0 ? "axis" : "grid")" x1="\#(share)%" x2="\#(share)%" \#
                y1="\#(Self.head - 4)" y2="\#(height)"/>\#
                <text class="\#(share % 50 == 0 ? "tick" : "tick minor")" x="\#(share)%" y="13" \#
                text-anchor="\#(share == 0 ? "start" : "middle")">\#(share) %</text>
                """#
        }
        markup += "</svg>\n"
        for (index, row) in chart.rows.enumerated() {
            markup += self.row(row, y: Self.head + rowHeight * index)
        }
        markup += "</svg>\n"
        return markup
    }

    private func row(_ row: BarChart.Row, y: Int) -> MarkupText {
        let name = ShortenedText(row.name, width: Self.nameWidth).text
        let text: MarkupText = #"<text class="name" y="\#(y + 15)"><title>\#(row.name)</title>\#(name)</text>"#
        var markup = BarChart.link(row, text)
        markup += #"<svg class="field" y="\#(y + Self.nameLine)" height="\#(Self.bar * chart.series.count)">"#
        for index in chart.series.indices {
            markup += bar(row.value(at: index), index)
        }
        markup += "</svg>\n"
        return markup
    }

    private func bar(_ value: Double?, _ index: Int) -> MarkupText {
        let top = Self.bar * index
        let text = ChartScale.percentage.text(value)
        guard let value else { return #"<text class="value" x="0" dx="6" y="\#(top + 12)">\#(text)</text>"# }
        let share = max(0, min(100, value))
        let number = SeriesMark.number(index)
        var markup: MarkupText = #"<rect class="fill-\#(number)" y="\#(top + 5)" width="\#(share)%" height="6"/>"#
        markup += ##"<use href="#\##(chart.id)-mark-\##(number)" x="\##(share)%" y="\##(top + 8)"/>"##
        markup += #"<text class="value" x="\#(share)%" dx="9" y="\#(top + 12)">\#(text)</text>"#
        return markup
    }
}
