import NIOCore
import Synchronization

/// Since when a connection has been waiting for a request, for those who have to choose one to close.
final class ConnectionActivity: Sendable {
    /// Nanoseconds of the monotonic clock, 0 while there is a request.
    private let since = Atomic<UInt64>(NIODeadline.now().uptimeNanoseconds)

    var isIdle: Bool {
        get { since.load(ordering: .relaxed) > 0 }
        set { since.store(newValue ? NIODeadline.now().uptimeNanoseconds : 0, ordering: .relaxed) }
    }

    /// Nil while there is a request.
    var idleSince: UInt64? {
        let time = since.load(ordering: .relaxed)
        return time > 0 ? time : nil
    }
}
