/// The SVG of a line chart. Its size is in units of the view box; the style sheet enlarges text where the whole is small.
struct LineDrawing: Sendable {
    let chart: LineChart
    let moments: [ChartMoment]
    private let valueAxis: ValueAxis
    private let timeAxis: TimeAxis
    private let names: [String]

    static let width = 640.0
    static let height = 282.0
    /// Left of it are the labels of the vertical axis, wide enough for the largest text.
    static let left = 64.0
    static let right = 624.0
    static let top = 30.0
    static let bottom = 252.0
    /// The usual and the largest size of text, as in the style sheet.
    static let textSize = 9.0
    static let largestTextSize = 21.0

    init(chart: LineChart, axis: ValueAxis, moments: [ChartMoment]) {
        self.chart = chart
        self.moments = moments
        valueAxis = axis
        names = chart.series.map { ChartLegend.name($0.name) }
        timeAxis = TimeAxis(moments.map(\.time), chart.clock)
    }

    var markup: MarkupText {
        let id = chart.id
        let readout = MomentReadout(id: id, series: chart.series, moments: moments)
        var markup: MarkupText = #"""
            <svg class="plot" viewBox="0 0 \#(Self.width) \#(Self.height)" role="group" aria-label="\#(chart.title)">\#
            <defs>\#(SeriesMark.definitions(id: id, count: chart.series.count))\#(readout.key)</defs>

            """#
        markup += grid
        let lines = chart.series.indices.map { index in moments.map { point($0, index) } }
        for (index, line) in lines.enumerated() {
            let number = SeriesMark.number(index)
            markup += #"<path class="line line-\#(number)" d="\#(PlotPoint.path(line))"/>"#
            if let end = line.last(where: { $0 != nil }) ?? nil { markup += mark(index, end) }
        }
        markup += "\n"
        let places = moments.map { x($0.time) }
        for (position, moment) in moments.enumerated() {
            let previous = position == 0 ? Self.left - 8 : (places[position - 1] + places[position]) / 2
            let next = position == places.count - 1 ? Self.right + 8 : (places[position] + places[position + 1]) / 2
            markup += #"""
                <g class="moment" tabindex="\#(position == moments.count - 1 ? 0 : -1)" role="img" \#
                aria-label="\#(description(moment))">\#
                <rect class="hit" x="\#(previous)" y="0" width="\#(next - previous)" height="\#(Self.bottom)"/>\#
                <path class="guide" d="M\#(places[position]) \#(Self.top - 8)V\#(Self.bottom)"/>
                """#
            for (index, line) in lines.enumerated() {
                if let point = line[position] { markup += mark(index, point) }
            }
            markup += readout.markup(moment, x: places[position])
            markup += "</g>\n"
        }
        markup += "</svg>\n"
        return markup
    }

    private var grid: MarkupText {
        var markup: MarkupText = ""
        for tick in valueAxis.ticks {
            let y = y(tick)
            markup += #"<path class="\#(tick == valueAxis.lowest ? "axis" : "grid")" d="M0 \#(y)H\#(Self.width)"/>"#
            markup += #"<text class="tick" x="0" y="\#(y - 4)">\#(chart.scale.tickText(tick))</text>"#
        }
        for label in TimeLabels(timeAxis.ticks).labels {
            markup += #"""
                <path class="axis" d="M\#(label.x) \#(Self.bottom)v4"/>\#
                <text class="\#(label.isMinor ? "tick minor" : "tick")" x="\#(label.x)" y="\#(Self.bottom + 8)" dy=".8em" \#
                text-anchor="middle">\#(label.text)</text>
                """#
        }
        markup += "\n"
        return markup
    }

    private func mark(_ index: Int, _ point: PlotPoint) -> MarkupText {
        ##"<use href="#\##(chart.id)-mark-\##(SeriesMark.number(index))" x="\##(point.x)" y="\##(point.y)"/>"##
    }

    private func description(_ moment: ChartMoment) -> MarkupText {
        var markup: MarkupText = "\(moment.timeText)"
        for (name, (value, text)) in zip(names, zip(moment.values, moment.texts)) {
            markup += "; \(name): \(value == nil ? "no value" : text)"
        }
        return markup
    }

    private func point(_ moment: ChartMoment, _ index: Int) -> PlotPoint? {
        moment.values[index].map { PlotPoint(x: x(moment.time), y: y($0)) }
    }

    private func x(_ time: Int64) -> Double {
        Self.left + timeAxis.share(time) * (Self.right - Self.left)
    }

    private func y(_ value: Double) -> Double {
        Self.bottom - valueAxis.share(value) * (Self.bottom - Self.top)
    }
}
