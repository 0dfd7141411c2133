import Logging
import Operations
import ServiceLifecycle
import Store
import Synchronization

/// Imports made by child processes of the server, one at a time. Those who ask do not wait; the service that runs them
/// ends a child with SIGTERM when the server stops, after which the data are those from before.
final class ImportProcess: Service {
    /// A child that has ended. Times are UTC seconds.
    struct Ending: Sendable, Equatable {
        var began: Int64
        var ended: Int64
        /// Why nothing came of it; nil after success.
        var failure: CommandFailure?
    }

    private enum State {
        case idle
        /// Asked for or running since then, UTC seconds.
        case busy(Int64)
    }

    private struct Record {
        var state = State.idle
        var ending: Ending?
    }

    private let program: OwnProgram
    private let clock: WallClock
    private let logger: Logger
    private let record = Mutex(Record())
    private let wishes: AsyncStream<Void>
    private let wish: AsyncStream<Void>.Continuation

    init(program: OwnProgram, clock: WallClock, logger: Logger) {
        self.program = program
        self.clock = clock
        self.logger = logger
        (wishes, wish) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Begins an import, unless a child is at it already.
    func ask(now: Int64) -> RefreshOutcome {
        let isNew = record.withLock { record in
            guard case .idle = record.state else { return false }
            record.state = .busy(now)
            return true
        }
        guard isNew else { return .waiting }
        wish.yield()
        return .requested
    }

    /// Since when a child is asked for or running, UTC seconds; nil when there is none.
    var busy: Int64? {
        record.withLock { record in
            if case .busy(let time) = record.state { time } else { nil }
        }
    }

    /// How the last child ended; nil before that.
    var ending: Ending? { record.withLock { $0.ending } }

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            for await _ in self.wishes { try await self.runChild() }
        }
    }

    private func runChild() async throws {
        let began = busy ?? clock.now()
        var failure: CommandFailure?
        do {
            // Another import, by hand for instance, may be finishing.
            failure = try await program.run(["import"], ["--wait", "60"]).failure
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            failure = CommandFailure(error)
        }
        if let failure { logger.error("the import failed: \(failure.message)") }
        let ending = Ending(began: began, ended: clock.now(), failure: failure)
        record.withLock {
            $0.ending = ending
            $0.state = .idle
        }
    }
}
