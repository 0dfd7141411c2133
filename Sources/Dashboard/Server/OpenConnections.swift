import NIOCore
import Operations
import Synchronization

/// The connections that have been accepted and are not closed yet.
final class OpenConnections: Sendable {
    /// Where a connection comes from.
    struct Client {
        /// What its connections are counted by: the address, of IPv6 the network that a customer gets; nil for a process
        /// of this host and for a trusted proxy.
        let network: String?
        let isThisHost: Bool
    }

    private struct Connection {
        let channel: any Channel
        let activity: ConnectionActivity
    }

    private struct Table {
        var connections: [ObjectIdentifier: Connection] = [:]
        var counts: [String: Int] = [:]
    }

    private let table = Mutex(Table())

    var count: Int { table.withLock { $0.connections.count } }

    /// - Parameter client: what is known of its client.
    /// - Returns: why there is no room for it; nil when it was added.
    func add(
        _ channel: any Channel, _ activity: ConnectionActivity, from client: Client, _ limits: ConnectionLimits,
        refusals: Refusals
    ) -> RefusalReason? {
        let identifier = ObjectIdentifier(channel)
        let network = client.network
        let total = limits.total + (client.isThisHost ? limits.reserve : 0)
        let (refusal, idle) = table.withLock { table -> (RefusalReason?, [any Channel]) in
            if let network, table.counts[network, default: 0] >= limits.perAddress { return (.address, []) }
            var idle: [any Channel] = []
            if table.connections.count >= limits.total {
                idle = Self.longestIdle(table.connections.values, max(1, limits.total / 64))
                if idle.isEmpty, table.connections.count >= total { return (.crowded, []) }
                // They are as good as closed; counted until they are, others would be closed in their place.
                for channel in idle { table.connections[ObjectIdentifier(channel)] = nil }
            }
            table.connections[identifier] = Connection(channel: channel, activity: activity)
            if let network { table.counts[network, default: 0] += 1 }
            return (nil, idle)
        }
        for channel in idle {
            refusals.record(.crowded, client: channel.remoteAddress?.ipAddress ?? "unix")
            channel.pipeline.fireUserInboundEventTriggered(ConnectionDrain.Begin())
            channel.close(promise: nil)
        }
        if refusal == nil { channel.closeFuture.whenComplete { _ in self.remove(identifier, network) } }
        return refusal
    }

    private func remove(_ identifier: ObjectIdentifier, _ network: String?) {
        table.withLock { table in
            table.connections[identifier] = nil
            guard let network, let count = table.counts[network] else { return }
            table.counts[network] = count > 1 ? count - 1 : nil
        }
    }

    /// Several at once: to find them, all have to be looked at.
    private static func longestIdle(_ connections: some Collection<Connection>, _ count: Int) -> [any Channel] {
        connections.compactMap { connection in connection.activity.idleSince.map { ($0, connection.channel) } }
            .sorted { $0.0 < $1.0 }.prefix(count).map(\.1)
    }

    /// Tells every connection that the server stops.
    func drain() {
        for channel in all { channel.pipeline.fireUserInboundEventTriggered(ConnectionDrain.Begin()) }
    }

    /// Closes what is left, finished or not.
    func cut() {
        for channel in all { channel.close(promise: nil) }
    }

    private var all: [any Channel] { table.withLock { $0.connections.values.map(\.channel) } }
}
