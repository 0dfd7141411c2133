/// The labels of the time axis that have room: all of them at the usual size of text, every so many at the largest.
struct TimeLabels: Sendable {
    struct Label: Sendable {
        /// The middle of the text, in units of the drawing.
        let x: Double
        let text: String
        /// Without room where text is large.
        let isMinor: Bool
    }

    let labels: [Label]

    init(_ ticks: [TimeAxis.Tick]) {
        let places = ticks.map { LineDrawing.left + $0.share * (LineDrawing.right - LineDrawing.left) }
        let widths = ticks.map { ShortenedText($0.text, width: 40).width }
        func fits(_ index: Int, _ size: Double) -> Bool {
            let half = widths[index] * size / 2
            return places[index] - half >= 0 && places[index] + half <= LineDrawing.width
        }
        let shown = ticks.indices.filter { fits($0, LineDrawing.textSize) }
        let major = Self.major(shown, places, widths, fits: { fits($0, LineDrawing.largestTextSize) })
        labels = shown.map { Label(x: places[$0], text: ticks[$0].text, isMinor: !major.contains($0)) }
    }

    /// Evenly spaced ones that neither touch nor leave the drawing, as many as possible.
    private static func major(
        _ shown: [Int], _ places: [Double], _ widths: [Double], fits: (Int) -> Bool
    ) -> Set<Int> {
        let size = LineDrawing.largestTextSize
        for step in 1...max(1, shown.count) {
            let choices: [[Int]] = (0..<step).map { first in
                stride(from: first, to: shown.count, by: step).map { shown[$0] }.filter(fits)
            }
            let best: [Int] = choices.max { $0.count < $1.count } ?? []
            let touch = zip(best, best.dropFirst()).contains { left, right in
                let needed = ((widths[left] + widths[right]) / 2 + 1) * size
                return places[right] - places[left] < needed
            }
            if !touch, !best.isEmpty { return Set(best) }
        }
        return Set(shown.prefix(1))
    }
}
