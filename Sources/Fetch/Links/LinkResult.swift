/// What one link answered.
public struct LinkResult: Sendable, Equatable {
    /// The link as it was given.
    public var url: String
    public var kind: LinkKind
    /// The HTTP status of the last answer; `nil` when there was none.
    public var status: Int?
    /// The address that was asked last, after all redirects; `nil` when the link is no address at all.
    public var finalURL: String?
    /// How many redirects were followed.
    public var redirects = 0
    /// What happened, in a sentence; `nil` when the page was there. Parts of it may have been chosen by a server; it
    /// has no control characters.
    public var message: String?
    /// The protection that answered in place of the page.
    public var protection: LinkProtection?
    /// How long the servers took, redirects included, of the last try; the pauses between requests are not in it.
    public var duration = Duration.zero
    /// The `Content-Type` field of the last answer.
    public var contentType: String?
    /// The page, decoded, when it was wanted and was there: its first bytes up to ``LinkCheckSettings/maximumBody``.
    public var body: [UInt8]?
    /// Whether the page goes on behind ``body``.
    public var bodyIsCut = false
    /// 2 when the first try failed in a way that may pass.
    public var tries = 1
    /// The requests sent in all. Zero: an address that cannot be asked, or one of a host that failed so often that it
    /// was not asked any more; ``kind``, ``status`` and ``message`` then tell how it failed.
    public var requests = 0

    public init(url: String, kind: LinkKind) {
        self.url = url
        self.kind = kind
    }
}
