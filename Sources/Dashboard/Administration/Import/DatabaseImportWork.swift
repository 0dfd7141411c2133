import Logging
import ServiceLifecycle
import Synchronization

/// What is done with uploads once they have come. It ends, with its child processes and its line in the audit trail,
/// before the server does, whatever becomes of the requests that asked for it.
final class DatabaseImportWork: Service {
    private struct State {
        var isStopping = false
        var tasks: [Int: Task<Void, Never>] = [:]
        var count = 0
    }

    private let databaseImport: DatabaseImport
    private let logger: Logger
    private let state = Mutex(State())

    init(_ databaseImport: DatabaseImport, logger: Logger) {
        self.databaseImport = databaseImport
        self.logger = logger
    }

    /// Runs `body`, which is cancelled when the server stops.
    ///
    /// - Throws: what `body` throws; `CancellationError` when the server has been told to stop.
    func run<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let task = try state.withLock { state in
            if state.isStopping { throw CancellationError() }
            let number = state.count
            state.count += 1
            let task = Task { try await body() }
            state.tasks[number] = Task {
                await withTaskCancellationHandler {
                    _ = await task.result
                } onCancel: {
                    task.cancel()
                }
                self.state.withLock { $0.tasks[number] = nil }
            }
            return task
        }
        return try await task.value
    }

    /// Ends what is being done, without waiting for that, and lets nothing more begin.
    func stop() {
        let tasks = state.withLock { state in
            state.isStopping = true
            return state.tasks
        }
        for task in tasks.values { task.cancel() }
    }

    /// Removes what a killed server left; later it waits for the end of all work.
    func run() async throws {
        do {
            let databaseImport = databaseImport
            try await DiskWork.run { try databaseImport.removeAbandoned() }
        } catch {
            logger.warning("what an interrupted upload left cannot be removed: \(error)")
        }
        try? await gracefulShutdown()
        stop()
        for task in state.withLock({ $0.tasks }).values { await task.value }
    }
}
