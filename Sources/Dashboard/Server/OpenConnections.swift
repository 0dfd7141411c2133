import NIOCore
import Synchronization

/// The connections that have been accepted and are not closed yet.
final class OpenConnections: Sendable {
    private let channels = Mutex<[ObjectIdentifier: any Channel]>([:])

    var count: Int { channels.withLock { $0.count } }

    func add(_ channel: any Channel) {
        let identifier = ObjectIdentifier(channel)
        channels.withLock { $0[identifier] = channel }
        channel.closeFuture.whenComplete { _ in _ = self.channels.withLock { $0.removeValue(forKey: identifier) } }
    }

    /// Tells every connection that the server stops.
    func drain() {
        for channel in all { channel.pipeline.fireUserInboundEventTriggered(ConnectionDrain.Begin()) }
    }

    /// Closes what is left, finished or not.
    func cut() {
        for channel in all { channel.close(promise: nil) }
    }

    private var all: [any Channel] { channels.withLock { Array($0.values) } }
}
