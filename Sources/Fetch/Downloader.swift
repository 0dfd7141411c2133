/// Fetches files over HTTP and HTTPS, with conditional requests, limits and retries.
///
/// Proxies come from the environment (`https_proxy` and so on) and trusted certificates from the system, as libcurl
/// has them by default. User name and password in an address go to that address's own host only.
public struct Downloader: Sendable {
    private let userAgent: String
    private let limits: DownloadLimits
    private let retry: RetryPolicy
    private let sleep: @Sendable (Duration) async throws -> Void

    /// Makes a downloader.
    ///
    /// - Parameters:
    ///   - userAgent: How the product names itself to servers (RFC 9110, section 10.1.5). Characters other than
    ///     printable ASCII are left out.
    ///   - limits: What one attempt may cost.
    ///   - retry: How often and when to try again.
    ///   - sleep: How to pause between attempts; should throw when the task is cancelled.
    public init(
        userAgent: String,
        limits: DownloadLimits = .init(),
        retry: RetryPolicy = .init(),
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.userAgent = userAgent
        self.limits = limits
        self.retry = retry
        self.sleep = sleep
    }

    /// Fetches the file at `url` and writes it, content decoded, to `descriptor` from offset 0.
    ///
    /// The file is truncated before every attempt and holds something useful only after ``DownloadResponse/complete(_:)``.
    /// The descriptor's own offset is neither used nor moved. The descriptor must stay open until this returns, and
    /// syncing it to disk is left to the caller. Only a 2xx answer other than 206 is ever written. A body that ends
    /// before its `Content-Length` or before its last chunk is an error; without either, HTTP/1 marks the end of a
    /// body by closing the connection, and a cut cannot be told from the end (RFC 9112, section 8).
    ///
    /// - Parameters:
    ///   - url: An `http` or `https` address.
    ///   - validators: From the last download of this file; sent as `If-None-Match` and `If-Modified-Since`.
    ///   - descriptor: A file open for writing.
    ///   - progress: Called after each piece written, on the transfer's own thread; should return quickly.
    /// - Returns: The download, or that the file has not changed, which only a request with validators can bring.
    /// - Throws: ``DownloadError``; `CancellationError` when the task is cancelled, at most about a second later;
    ///   whatever the pause between attempts throws.
    public func download(
        from url: String,
        validators: Validators? = nil,
        into descriptor: Int32,
        progress: (@Sendable (DownloadProgress) -> Void)? = nil
    ) async throws -> DownloadResponse {
        let request = try DownloadRequest(url: url, userAgent: userAgent, validators: validators)
        try CurlLibrary.start()
        var attempt = 1
        while true {
            try Task.checkCancellation()
            let transfer = Transfer(
                request: request, limits: limits, descriptor: descriptor, attempt: attempt, progress: progress)
            switch await transfer.run() {
            case .answered(let response): return response
            case .cancelled: throw CancellationError()
            case .failed(let error, let retryAfter):
                guard error.isTemporary, attempt < retry.attempts else { throw error }
                try await sleep(retry.pause(afterAttempt: attempt, retryAfter: retryAfter))
                attempt += 1
            }
        }
    }
}
