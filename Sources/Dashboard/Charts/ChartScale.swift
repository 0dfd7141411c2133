import Operations

/// What the values of a chart are.
enum ChartScale: Sendable {
    /// 0...100.
    case percentage
    /// Whole numbers.
    case count

    /// A value as it stands in tables: `69.4 %`, `10,300`, a dash where there is none.
    func text(_ value: Double?) -> String {
        guard let value else { return "–" }
        return switch self {
        case .percentage: DecimalText.tenths(value) + " %"
        case .count: NumberText.grouped(Self.whole(value))
        }
    }

    /// A value of the axis, which is always whole: `70 %`, `10,300`.
    func tickText(_ value: Double) -> String {
        switch self {
        case .percentage: "\(Self.whole(value)) %"
        case .count: NumberText.grouped(Self.whole(value))
        }
    }

    private static func whole(_ value: Double) -> Int {
        Int(max(-1e15, min(1e15, value.rounded())))
    }
}
