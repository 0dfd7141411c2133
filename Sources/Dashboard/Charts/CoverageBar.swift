/// A share as a tiny bar for the cell of a table; the number stands beside it. As short as can be: tables hold hundreds.
enum CoverageBar {
    /// - Parameter percentage: 0...100; nil where there is nothing to cover, which has no bar.
    static func html(_ percentage: Double?) -> String {
        guard let percentage, percentage.isFinite else { return "" }
        let level = percentage >= 80 ? "good" : percentage >= 50 ? "fair" : "poor"
        let width = Int(max(0, min(100, percentage.rounded())))
        return #"<svg class="bar \#(level)" aria-hidden="true"><rect width="\#(width)%"/></svg>"#
    }
}
