import Synchronization

/// Hands results over from the thread of a check to who reads them.
final class LinkMailbox: Sendable {
    private struct State {
        var results: [LinkResult] = []
        /// How many of ``results`` were read.
        var taken = 0
        var readers: [CheckedContinuation<Result<LinkResult?, LinkCheckError>, Never>] = []
        var end: Result<LinkResult?, LinkCheckError>?
        var isStopped = false

        var count: Int { results.count - taken }
    }

    /// More than that many are not held for a slow reader; with pages of 100 KB they are 6 MB.
    private static let capacity = 64

    private let state = Mutex(State())

    /// Whether the reader should catch up before more is asked.
    var isFull: Bool { state.withLock { $0.count >= Self.capacity } }

    /// Whether nothing more is wanted.
    var isStopped: Bool { state.withLock { $0.isStopped } }

    func stop() { state.withLock { $0.isStopped = true } }

    func add(_ result: LinkResult) {
        let reader = state.withLock { state in
            if !state.readers.isEmpty { return state.readers.removeFirst() as CheckedContinuation? }
            state.results.append(result)
            return nil
        }
        reader?.resume(returning: .success(result))
    }

    /// There will be no further result.
    func finish(_ error: LinkCheckError?) {
        let end: Result<LinkResult?, LinkCheckError> = error.map { .failure($0) } ?? .success(nil)
        let readers = state.withLock { state in
            state.end = end
            defer { state.readers = [] }
            return state.readers
        }
        for reader in readers { reader.resume(returning: end) }
    }

    /// The next result, when there is one; `nil` behind the last one.
    func next() async -> Result<LinkResult?, LinkCheckError> {
        await withCheckedContinuation { reader in
            let found: Result<LinkResult?, LinkCheckError>? = state.withLock { state in
                if state.count > 0 { return .success(Self.take(from: &state)) }
                if state.end == nil { state.readers.append(reader) }
                return state.end
            }
            if let found { reader.resume(returning: found) }
        }
    }

    private static func take(from state: inout State) -> LinkResult {
        let result = state.results[state.taken]
        state.taken += 1
        // Moving the rest forward now and then, not each time, keeps many small results cheap.
        if state.taken >= capacity || state.count == 0 {
            state.results.removeFirst(state.taken)
            state.taken = 0
        }
        return result
    }
}
