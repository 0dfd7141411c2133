import Fetch
import Synchronization

/// Keeps the progress reports of a download.
final class ProgressRecord: Sendable {
    private let reports = Mutex<[DownloadProgress]>([])

    var all: [DownloadProgress] { reports.withLock { $0 } }

    func note(_ report: DownloadProgress) { reports.withLock { $0.append(report) } }
}
