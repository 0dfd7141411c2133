/// What a link answered, as it came: everything that is judged of a page, and nothing that has to be asked for.
public struct ReceivedContent: Sendable, Equatable {
    /// HTTP status of the last answer.
    public var status: Int
    /// The address that answered, after all redirects.
    public var finalURL: String
    /// The value of `Content-Type` as it was sent; nil without one.
    public var contentType: String?
    /// The body without content coding (gzip), at most the first 100 KB of it.
    public var body: [UInt8]
    /// True when there was more of the body than was taken.
    public var isCut: Bool
    /// From the request to the end of the body, without what came before it in a queue.
    public var duration: Duration

    public init(
        status: Int, finalURL: String, contentType: String?, body: [UInt8], isCut: Bool = false, duration: Duration
    ) {
        self.status = status
        self.finalURL = finalURL
        self.contentType = contentType
        self.body = body
        self.isCut = isCut
        self.duration = duration
    }
}
