import Synchronization

/// Why a check was stopped, told from any thread; the first reason counts.
final class StopReason: Sendable {
    private let value = Mutex<LinkCheckSummary.Stop?>(nil)

    var reason: LinkCheckSummary.Stop? { value.withLock { $0 } }

    func set(_ reason: LinkCheckSummary.Stop) {
        value.withLock { $0 = $0 ?? reason }
    }
}
