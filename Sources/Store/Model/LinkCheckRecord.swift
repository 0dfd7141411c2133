/// What a link answered, as it is stored.
public struct LinkCheckRecord: Sendable, Equatable {
    /// As the metadata declare it.
    public var url: String
    /// UTC seconds; of what was read: when this outcome was found first.
    public var checked: Int64
    /// What came of it, one of the words of the link checks, such as `not-found`.
    public var kind: String
    /// Whether a reader of the page would find nothing.
    public var isBroken: Bool
    /// The HTTP status of the last answer.
    public var status: Int?
    /// The address that was asked last, without persons' mail addresses.
    public var finalURL: String?
    public var redirects: Int
    /// The protection that answered in place of the page, such as `cloudflare`.
    public var protection: String?
    /// What happened, in a sentence, without persons' mail addresses. Untrusted text.
    public var message: String?
    public var milliseconds: Int64
    public var contentType: String?
    /// What the page holds; nil when that was not looked at.
    public var content: LinkContentRecord?

    public init(
        url: String, checked: Int64, kind: String, isBroken: Bool, status: Int? = nil, finalURL: String? = nil,
        redirects: Int = 0, protection: String? = nil, message: String? = nil, milliseconds: Int64 = 0,
        contentType: String? = nil, content: LinkContentRecord? = nil
    ) {
        self.url = url
        self.checked = checked
        self.kind = kind
        self.isBroken = isBroken
        self.status = status
        self.finalURL = finalURL
        self.redirects = redirects
        self.protection = protection
        self.message = message
        self.milliseconds = milliseconds
        self.contentType = contentType
        self.content = content
    }

    /// Whether both tell the same, whenever and however fast. What stands behind the path of the last address may be
    /// another at every visit, and so may a session in the path.
    func hasSameOutcome(as other: LinkCheckRecord) -> Bool {
        kind == other.kind && status == other.status && protection == other.protection
            && Self.page(finalURL) == Self.page(other.finalURL)
    }

    private static func page(_ url: String?) -> Substring? { url?.prefix { !"?#;".contains($0) } }
}
