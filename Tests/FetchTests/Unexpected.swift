import Fetch

/// A response other than the one a test needs to go on.
struct Unexpected: Error {
    let response: DownloadResponse

    init(_ response: DownloadResponse) { self.response = response }
}
