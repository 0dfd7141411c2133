import Operations

/// What came of checking a link, for a row of a table.
struct LinkCheckCell: TemplateRow {
    let mark: Mark
    /// `status 404`; nil without an answer.
    let status: String?
    /// Since when it is broken; nil for a link that is not.
    let brokenSince: String?
    /// When it was asked last; nil for never.
    let checked: String?

    static let members: [String: @Sendable (Self) -> Any?] = [
        "mark": { $0.mark },
        "status": { $0.status },
        "brokenSince": { $0.brokenSince },
        "checked": { $0.checked },
    ]

    /// - Parameter check: nil for a link that was never checked.
    init(_ check: LinkCheck?, clock: WallClock) {
        mark = Mark(check)
        status = check?.status.map { "status \($0)" }
        brokenSince = check?.brokenSince.map { clock.text($0) }
        checked = check.map { clock.text($0.checked) }
    }
}
