import Foundation

/// The vertical axis: which values it covers, and where its lines are.
struct ValueAxis: Sendable {
    /// Round, evenly spaced, lowest first; two or more. The first and the last one are the ends of the axis.
    let ticks: [Double]

    var lowest: Double { ticks[0] }
    var highest: Double { ticks[ticks.count - 1] }

    /// - Parameter values: finite; an axis of none goes from 0 to 4.
    init(_ values: [Double], _ scale: ChartScale) {
        let limit = scale == .percentage ? 100 : Double.greatestFiniteMagnitude
        let low = min(values.min() ?? 0, limit)
        let high = min(values.max() ?? 0, limit)
        // Less would show the noise of a steady value as mountains.
        let span = max(high - low, 4, abs(high) * 0.02)
        // Half the height or more is between the lines: then the whole is worth showing.
        let base = low >= 0 && low <= high * 0.5 ? 0 : low
        let step = Self.step(max(span, high - base))
        var first = (base / step).rounded(.down)
        var last = (high / step).rounded(.up)
        while (last - first) * step < span { last += 1 }
        if last * step > limit {
            let excess = last - (limit / step).rounded(.down)
            last -= excess
            if low >= 0 { first = max(0, first - excess) }
        }
        ticks = stride(from: first, through: last, by: 1).map { $0 * step }
    }

    /// Where `value` is between the ends: 0...1.
    func share(_ value: Double) -> Double {
        max(0, min(1, (value - lowest) / (highest - lowest)))
    }

    /// 1, 2 or 5 times a power of ten, so that `span` has three to six of them.
    private static func step(_ span: Double) -> Double {
        let rough = span / 5
        let power = pow(10, max(0, log10(rough).rounded(.down)))
        return ([1, 2, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10) * power
    }
}
