internal import CCurl

/// The process-wide state of libcurl.
enum CurlLibrary {
    /// A static constant is initialised once, whichever threads ask for it first; libcurl before 7.84 needs that.
    private static let startResult: CURLcode = ccurl_start()

    /// Makes libcurl ready for use; cheap when it already is.
    ///
    /// - Throws: ``DownloadError/unavailable(reason:)``.
    static func start() throws {
        guard startResult == CURLE_OK else {
            throw DownloadError.unavailable(reason: CurlHandle.text(of: startResult))
        }
    }
}
