/// What a download may cost at most. Every limit holds for one attempt; the retries are counted by ``RetryPolicy``.
public struct DownloadLimits: Sendable {
    /// The largest body accepted, in bytes after content decoding, so that a small compressed body cannot fill the
    /// disk. 512 MiB unless told otherwise: the eduGAIN aggregate measures about 95 MB.
    public var maximumSize: Int64

    /// The longest wait for a connection, name look-up and TLS handshake included. At least one millisecond.
    public var connectTimeout: Duration

    /// How long less than one byte a second may arrive before the attempt is given up. Rounded up to whole seconds,
    /// at least one; the speed is judged over the last few seconds, so the end may come up to five seconds later.
    public var stallTimeout: Duration

    /// The longest one attempt may take from its start to the last byte. At least one millisecond.
    public var totalTimeout: Duration

    /// How many redirects in a row are followed; zero follows none.
    public var maximumRedirects: Int

    /// Makes limits; those left out have the values of normal operation.
    ///
    /// - Parameters:
    ///   - maximumSize: Bytes after content decoding.
    ///   - connectTimeout: The longest wait for a connection.
    ///   - stallTimeout: The longest time without data.
    ///   - totalTimeout: The longest time for one attempt.
    ///   - maximumRedirects: The redirects followed in a row.
    public init(
        maximumSize: Int64 = 512 * 1024 * 1024,
        connectTimeout: Duration = .seconds(15),
        stallTimeout: Duration = .seconds(60),
        totalTimeout: Duration = .seconds(1800),
        maximumRedirects: Int = 10
    ) {
        self.maximumSize = maximumSize
        self.connectTimeout = connectTimeout
        self.stallTimeout = stallTimeout
        self.totalTimeout = totalTimeout
        self.maximumRedirects = maximumRedirects
    }
}
