import Operations
import Quality

/// How much a figure changed, in words, with an arrow beside the colour.
struct ChangeCell: TemplateRow {
    /// `▲ 1.2 points`
    let text: String
    /// `▲ 1.2`, for narrow columns
    let shortText: String
    /// `better`, `worse` or `same`, for the colour.
    let kind: String
    /// `since the last snapshot`
    let since: String

    static let members: [String: @Sendable (Self) -> Any?] = [
        "text": { $0.text },
        "shortText": { $0.shortText },
        "kind": { $0.kind },
        "since": { $0.since },
    ]

    /// A share: more is better. Nil where there was or is nothing to cover.
    init?(_ new: Coverage, from old: Coverage, since: String) {
        guard let new = new.percentage, let old = old.percentage else { return nil }
        let points = Self.shown(new) - Self.shown(old)
        let amount = NumberText.decimal(abs(points), digits: 1)
        let noun = amount == "1.0" ? "point" : "points"
        shortText = points == 0 ? "±0" : "\(points > 0 ? "▲" : "▼") \(amount)"
        text = points == 0 ? "unchanged" : "\(shortText) \(noun)"
        kind = points == 0 ? "same" : points > 0 ? "better" : "worse"
        self.since = since
    }

    /// A percentage as its text says it: what is shown is what counts, and 69.41 and 69.44 are both 69.4.
    private static func shown(_ percentage: Double) -> Double {
        Double(NumberText.decimal(percentage, digits: 1)) ?? percentage
    }

    /// A number of which more is neither better nor worse.
    init(_ new: Int, from old: Int, since: String) {
        shortText = new == old ? "±0" : "\(new > old ? "▲" : "▼") \(NumberText.grouped(abs(new - old)))"
        text = new == old ? "unchanged" : shortText
        kind = "same"
        self.since = since
    }
}
