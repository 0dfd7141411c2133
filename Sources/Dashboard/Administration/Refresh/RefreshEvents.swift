import Operations
import Synchronization

/// Streams of what becomes of an import, for any number of listeners up to a limit. Whoever watches the database tells
/// it once a second; nothing here reads anything.
final class RefreshEvents: Sendable {
    enum Event: Sendable, Equatable {
        case status(RefreshStatusAnswer)
        /// Nothing new; keeps proxies and clients from giving up.
        case heartbeat
    }

    typealias Events = AsyncStream<Event>

    static let limit = 64
    /// Streams to one address, or one network of IPv6, of all these: the rest is for others.
    static let limitPerNetwork = 4
    /// Looks without news until a heartbeat; there is one a second.
    static let looksToHeartbeat = 15
    /// Looks until a stream ends whatever goes on: its client comes again when it wants to.
    static let longestStream = 600

    private struct Listener {
        let continuation: Events.Continuation
        let network: String
        var age = 0
        var silence = 0
    }

    private struct State {
        var listeners: [Int: Listener] = [:]
        var next = 0
        var isClosed = false
        var latest: RefreshStatusAnswer?
    }

    private let state = Mutex(State())

    /// Number of open streams.
    var count: Int { state.withLock { $0.listeners.count } }

    /// A stream that begins with `status` and ends with the import, or at once when none is going on.
    ///
    /// - Parameter address: the client's.
    /// - Returns: nil when there are too many already.
    func listen(_ status: RefreshStatusAnswer, from address: String) -> Events? {
        let network = NumericAddress.network(of: address)
        return state.withLock { state in
            let count = state.listeners.values.count { $0.network == network }
            guard state.listeners.count < Self.limit, count < Self.limitPerNetwork else { return nil }
            // Of several changes that its reader has not seen, only the newest counts.
            let (events, continuation) = Events.makeStream(bufferingPolicy: .bufferingNewest(2))
            continuation.yield(.status(status))
            guard status.running, !state.isClosed else {
                continuation.finish()
                return events
            }
            let number = state.next
            state.next += 1
            state.listeners[number] = Listener(continuation: continuation, network: network)
            continuation.onTermination = { [weak self] _ in self?.remove(number) }
            return events
        }
    }

    /// Tells all listeners what is new. To be called once a second.
    func look(_ status: RefreshStatusAnswer) {
        let ended = state.withLock { state in
            let isNew = status != state.latest
            state.latest = status
            var ended: [Events.Continuation] = []
            for (number, listener) in state.listeners {
                var listener = listener
                listener.age += 1
                listener.silence += 1
                if isNew {
                    listener.continuation.yield(.status(status))
                    listener.silence = 0
                } else if listener.silence >= Self.looksToHeartbeat {
                    listener.continuation.yield(.heartbeat)
                    listener.silence = 0
                }
                state.listeners[number] = listener
                if !status.running || listener.age >= Self.longestStream { ended.append(listener.continuation) }
            }
            return ended
        }
        for continuation in ended { continuation.finish() }
    }

    /// Ends all streams, also those to come: the server stops.
    func close() {
        let listeners = state.withLock { state in
            state.isClosed = true
            return state.listeners.values.map(\.continuation)
        }
        for continuation in listeners { continuation.finish() }
    }

    private func remove(_ number: Int) {
        state.withLock { _ = $0.listeners.removeValue(forKey: number) }
    }
}
