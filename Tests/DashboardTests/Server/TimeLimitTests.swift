import Testing

@testable import Dashboard

@Suite("Time limits")
struct TimeLimitTests {
    @Test("What is done in time counts, and its errors too")
    func inTime() async throws {
        #expect(try await withTimeLimit(.seconds(60)) { 7 } == 7)
        await #expect(throws: SelfMadeError.self) { try await withTimeLimit(.seconds(60)) { throw SelfMadeError() } }
    }

    @Test("What hangs holds nobody up, nor does it hold up a task that is cancelled")
    func hanging() async throws {
        // Ends with the test, but not because it is cancelled.
        let (endless, continuation) = AsyncStream.makeStream(of: Void.self)
        defer { continuation.finish() }
        let hang: @Sendable () async throws -> Void = { await Task { for await _ in endless {} }.value }
        await #expect(throws: TimeLimitExceeded.self) { try await withTimeLimit(.milliseconds(10), hang) }
        let task = Task { try await withTimeLimit(.seconds(600), hang) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    private struct SelfMadeError: Error {}
}
