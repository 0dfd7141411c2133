/// The time is up.
struct TimeLimitExceeded: Error, CustomStringConvertible {
    var description: String { "it took too long" }
}

/// Waits for `operation`, but no longer than `limit`, nor when the task is cancelled. Then the operation is cancelled
/// and left alone: unlike a child of a task group, it holds nobody up even when it hangs.
func withTimeLimit<Value: Sendable>(
    _ limit: Duration, _ operation: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    let (results, continuation) = AsyncThrowingStream.makeStream(of: Value.self)
    let work = Task {
        do {
            continuation.yield(try await operation())
        } catch {
            continuation.finish(throwing: error)
        }
    }
    let alarm = Task {
        try await Task.sleep(for: limit)
        continuation.finish(throwing: TimeLimitExceeded())
    }
    defer {
        work.cancel()
        alarm.cancel()
    }
    for try await value in results { return value }
    throw CancellationError()
}
