/// How a link stands.
public struct LinkState: Sendable, Equatable {
    /// The outcome that holds, since ``LinkCheckRecord/checked``.
    public var outcome: LinkCheckRecord
    /// When the link was asked last, UTC seconds.
    public var lastChecked: Int64
    /// When its page was looked at last; nil for never.
    public var contentChecked: Int64?
    /// The first check of the unbroken row of checks that found it broken; nil for a link that is not broken.
    public var brokenSince: Int64?

    public init(outcome: LinkCheckRecord, lastChecked: Int64, contentChecked: Int64? = nil, brokenSince: Int64? = nil) {
        self.outcome = outcome
        self.lastChecked = lastChecked
        self.contentChecked = contentChecked
        self.brokenSince = brokenSince
    }
}
