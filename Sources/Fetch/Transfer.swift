internal import CCurl
import Dispatch

/// One attempt at a download.
struct Transfer: Sendable {
    let request: DownloadRequest
    let limits: DownloadLimits
    let descriptor: Int32
    let attempt: Int
    let progress: (@Sendable (DownloadProgress) -> Void)?

    /// Runs the attempt on a thread of its own: libcurl blocks, and the threads of Swift's tasks are few.
    func run() async -> TransferOutcome {
        let cancellation = CancellationFlag()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // A serial queue may take a new thread however many are blocked; a global queue may not.
                DispatchQueue(label: "Fetch.Transfer").async {
                    continuation.resume(returning: perform(cancellation))
                }
            }
        } onCancel: {
            cancellation.raise()
        }
    }

    private func perform(_ cancellation: CancellationFlag) -> TransferOutcome {
        guard let handle = CurlHandle() else {
            return .failed(.unavailable(reason: "the transfer library has no memory left"), retryAfter: nil)
        }
        let context = TransferContext(self, cancellation: cancellation)
        configure(handle)
        let code = context.prepare() ? handle.perform(reportingTo: context) : CURLE_WRITE_ERROR
        return TransferVerdict(transfer: self, handle: handle, context: context, code: code).outcome
    }

    private func configure(_ handle: CurlHandle) {
        handle.allowOnlyHTTP()
        handle.preferHTTP2()
        handle.set(CURLOPT_URL, request.url)
        handle.set(CURLOPT_USERAGENT, request.userAgent)
        handle.setRequestFields(request.conditionFields)
        // The empty text stands for every encoding this libcurl can decode.
        handle.set(CURLOPT_ACCEPT_ENCODING, "")
        handle.set(CURLOPT_FOLLOWLOCATION, 1)
        handle.set(CURLOPT_MAXREDIRS, min(max(limits.maximumRedirects, 0), Int(Int16.max)))
        handle.set(CURLOPT_CONNECTTIMEOUT_MS, limits.connectTimeout.wholeMilliseconds)
        handle.set(CURLOPT_TIMEOUT_MS, limits.totalTimeout.wholeMilliseconds)
        handle.set(CURLOPT_LOW_SPEED_LIMIT, 1)
        handle.set(CURLOPT_LOW_SPEED_TIME, limits.stallTimeout.wholeSeconds)
        // Signals belong to the process, and libcurl's alarm is not safe beside other threads.
        handle.set(CURLOPT_NOSIGNAL, 1)
        // A proxy's own answer to CONNECT is not the answer of the server.
        handle.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    }
}
