import Fetch
import Synchronization

/// Stands in for sleeping: records the pauses and returns at once.
final class PauseRecord: Sendable {
    private let recorded = Mutex<[Duration]>([])

    var pauses: [Duration] { recorded.withLock { $0 } }

    /// A downloader that pauses into this record.
    func downloader(limits: DownloadLimits = .init(), retry: RetryPolicy = .init()) -> Downloader {
        Downloader(userAgent: "fetch-tests/1", limits: limits, retry: retry) { pause in
            self.recorded.withLock { $0.append(pause) }
        }
    }
}
