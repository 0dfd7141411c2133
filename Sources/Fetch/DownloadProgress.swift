/// How far one attempt of a download has come.
public struct DownloadProgress: Sendable, Equatable {
    /// Bytes written so far, after content decoding.
    public var received: Int64

    /// The bytes to come in all, from `Content-Length`; `nil` when the server did not say or encoded the content,
    /// because the length then counts the encoded bytes (RFC 9110, section 8.6).
    public var expected: Int64?

    /// The number of the attempt, from one. ``received`` starts again at zero with each.
    public var attempt: Int

    /// Makes a progress report.
    ///
    /// - Parameters:
    ///   - received: Decoded bytes so far.
    ///   - expected: Bytes in all, where known.
    ///   - attempt: The number of the attempt.
    public init(received: Int64, expected: Int64?, attempt: Int) {
        self.received = received
        self.expected = expected
        self.attempt = attempt
    }
}
