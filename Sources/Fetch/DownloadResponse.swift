/// What a download that did not fail came to.
public enum DownloadResponse: Sendable, Equatable {
    /// The file has not changed since the given validators were received (status 304, RFC 9110, section 15.4.5).
    case notModified

    /// The whole file has been written.
    case complete(Download)
}
