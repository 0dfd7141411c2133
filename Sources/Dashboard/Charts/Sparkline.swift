/// A line without axes, small enough to stand in a row of text.
struct Sparkline: Sendable {
    let values: [Double?]
    let label: String

    /// - Parameters:
    ///   - values: oldest first, evenly spaced; nil is a gap.
    ///   - label: what it shows, in words, for who cannot see it.
    init(values: [Double?], label: String) {
        self.values = values.map { $0?.isFinite == true ? $0 : nil }
        self.label = label
    }

    private static let mostPoints = 40
    private static let width = 100.0
    private static let height = 24.0
    /// Room for the dot at the end.
    private static let margin = 3.0

    /// Empty for fewer than two values.
    var html: String {
        let shown = ColumnThinning.indices(count: values.count, limit: Self.mostPoints)
        let points = shown.map { values[$0] }
        let known = points.compactMap { $0 }
        guard known.count >= 2, let low = known.min(), let high = known.max() else { return "" }
        // A hundredth of the value fills the height at the most: noise stays noise.
        let span = max(high - low, abs(high) * 0.01, 1e-9)
        let middle = (high + low) / 2
        let step = (Self.width - 2 * Self.margin) / Double(points.count - 1)
        let places = points.enumerated().map { index, value in
            value.map { value in
                PlotPoint(
                    x: Self.margin + Double(index) * step,
                    y: Self.height / 2 - (value - middle) / span * (Self.height - 2 * Self.margin))
            }
        }
        var markup: MarkupText = #"""
            <svg class="spark" viewBox="0 0 100 24" role="img" aria-label="\#(label)">\#
            <path d="\#(PlotPoint.path(places))"/>
            """#
        if let end = places.last ?? nil {
            markup += #"<circle cx="\#(end.x)" cy="\#(end.y)" r="2.5"/>"#
        }
        markup += "</svg>"
        return markup.html
    }
}
