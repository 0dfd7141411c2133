/// How one attempt ended.
enum TransferOutcome: Sendable {
    case answered(DownloadResponse)
    case cancelled
    case failed(DownloadError, retryAfter: Duration?)
}
