/// One line of a chart.
struct ChartSeries: Sendable {
    let name: String
    /// One for each time; nil where there was nothing to cover, which is a gap and never 0.
    let values: [Double?]

    /// The value at `index`, nil for what cannot be drawn.
    func value(at index: Int) -> Double? {
        guard values.indices.contains(index), let value = values[index], value.isFinite else { return nil }
        return value
    }
}
