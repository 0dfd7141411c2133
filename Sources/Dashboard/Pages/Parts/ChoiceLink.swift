/// One of several ways to look at something.
struct ChoiceLink: Sendable {
    let name: String
    let path: String
    let isCurrent: Bool
}

extension Period {
    /// A link for each period.
    ///
    /// - Parameter path: the address for the period's value of `days`.
    static func links(current: Period, _ path: (String) -> String) -> [ChoiceLink] {
        allCases.map { ChoiceLink(name: $0.text, path: path($0.rawValue), isCurrent: $0 == current) }
    }
}
