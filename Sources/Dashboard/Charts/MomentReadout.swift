/// The small box with the values at one time. What all boxes of a chart have in common is drawn once, as the key.
struct MomentReadout: Sendable {
    private let id: String
    private let names: [ShortenedText]
    /// In units of the drawing at the usual size of text.
    let width: Double
    let height: Double

    private static let line = 12.0
    private static let padding = 7.0
    private static let nameStart = 21.0
    /// How much larger the style sheet draws it where text is largest.
    static let largestScale = LineDrawing.largestTextSize / LineDrawing.textSize

    init(id: String, series: [ChartSeries], moments: [ChartMoment]) {
        self.id = id
        let size = LineDrawing.textSize
        let valueWidth = moments.flatMap(\.texts).map { Double($0.count) * 0.64 * size }.max() ?? 0
        let timeWidth = moments.map { Double($0.timeText.count) * 0.64 * size }.max() ?? 0
        let others = Self.nameStart + size + valueWidth + Self.padding
        let room = (LineDrawing.width - 4) / Self.largestScale
        names = series.map { ShortenedText($0.name, width: max(2, room - others) / size) }
        let widest = names.map(\.width).max() ?? 0
        width = min(room, max(timeWidth + 2 * Self.padding, others + widest * size))
        height = 2 * Self.padding + Self.line * Double(series.count + 1) - 2
    }

    /// Box, marks and names, for `<defs>`.
    var key: MarkupText {
        var markup: MarkupText = #"""
            <g id="\#(id)-key"><rect class="readout-box" width="\#(width)" height="\#(height)" rx="3"/>
            """#
        for (index, name) in names.enumerated() {
            let y = baseline(index + 1)
            markup += #"""
                <use href="#\#(id)-shape-\#(SeriesMark.number(index))" x="\#(Self.padding + 5)" y="\#(y - 3)"/>\#
                <text class="readout-name" x="\#(Self.nameStart)" y="\#(y)">\#(name.text)</text>
                """#
        }
        markup += "</g>"
        return markup
    }

    /// Beside the line at `x` at every size of text: the inner group grows from the outer group's origin, which is
    /// chosen so that the box lies well at the usual size and at the largest, and so at all between.
    func markup(_ moment: ChartMoment, x: Double) -> MarkupText {
        let usual = Self.start(x, width)
        let scale = Self.largestScale
        let origin = (scale * usual - Self.start(x, width * scale)) / (scale - 1)
        let left = usual - origin
        var markup: MarkupText = #"""
            <g class="place" transform="translate(\#(origin) 2)"><g class="readout">\#
            <use href="#\#(id)-key" x="\#(left)"/>\#
            <text class="readout-time" x="\#(left + Self.padding)" y="\#(baseline(0))">\#(moment.timeText)</text>\#
            <text class="readout-value" text-anchor="end" y="\#(baseline(0))">
            """#
        for text in moment.texts {
            markup += #"<tspan x="\#(left + width - Self.padding)" dy="\#(Self.line)">\#(text)</tspan>"#
        }
        markup += "</text></g></g>"
        return markup
    }

    /// Where a box of `width` begins: right of `x`, else left of it, else at the edge.
    static func start(_ x: Double, _ width: Double) -> Double {
        if x + 10 + width <= LineDrawing.width { return x + 10 }
        if x - 10 - width >= 0 { return x - 10 - width }
        return x < LineDrawing.width / 2 ? LineDrawing.width - width : 0
    }

    private func baseline(_ line: Int) -> Double {
        Self.padding + 8 + Self.line * Double(line)
    }
}
