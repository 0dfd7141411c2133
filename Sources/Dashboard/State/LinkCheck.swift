import Store

/// How a link stands by the checks of it, as far as it is kept in memory. Times are UTC seconds.
struct LinkCheck: Sendable, Equatable {
    let outcome: LinkOutcome
    /// Whether a reader of the page would find nothing.
    let isBroken: Bool
    /// The HTTP status of the last answer; nil without an answer.
    let status: Int?
    /// The address that was asked last, after all redirects. Untrusted.
    let finalURL: String?
    let redirects: Int
    /// What happened, in a sentence. Untrusted.
    let message: String?
    /// When this outcome was found first.
    let since: Int64
    /// When the link was asked last.
    let checked: Int64
    /// The first of the checks in a row that found it broken; nil for one that is not.
    let brokenSince: Int64?

    /// Characters of a text that are kept: servers choose them.
    private static let longest = 500

    init(_ state: Store.LinkState) {
        let record = state.outcome
        outcome = LinkOutcome(rawValue: record.kind) ?? .other
        isBroken = record.isBroken
        status = record.status
        finalURL = record.finalURL.map { ShortText.of($0, limit: Self.longest) }
        redirects = record.redirects
        message = record.message.map { ShortText.of($0, limit: Self.longest) }
        since = record.checked
        checked = max(state.lastChecked, record.checked)
        brokenSince = state.brokenSince
    }

    /// Whether the page was there.
    var isGood: Bool { !isBroken && (outcome == .ok || outcome == .redirected) }
}
