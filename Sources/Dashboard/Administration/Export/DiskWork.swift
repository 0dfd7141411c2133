import Dispatch

/// Runs what waits for the disk, and may do so for long, on threads of their own: neither those that make pages nor those
/// of the watchdog.
enum DiskWork {
    private static let queue = DispatchQueue(label: "edugain-ctl.disk", attributes: .concurrent)

    static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: body)) }
        }
    }
}
