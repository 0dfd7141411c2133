import NIOCore

extension EventLoopGroup {
    /// Returns when each event loop has come to what was waiting there. A loop that is blocked holds this up.
    func passThroughAll() async throws {
        for loop in makeIterator() { try await loop.submit {}.get() }
    }
}
