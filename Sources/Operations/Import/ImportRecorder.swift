import Logging
import Store
import Synchronization

/// Keeps the record of an import in the database, where the dashboard reads its progress.
final class ImportRecorder: Sendable {
    private let database: DatabaseWriter
    private let context: OperationContext
    private let run: Int64
    private let lastWrite = Mutex(ContinuousClock.now)

    /// Progress is written at most this often: each write is a commit that reaches the disk.
    private static let interval = Duration.seconds(2)

    /// Records the beginning.
    init(_ database: DatabaseWriter, source: String, wait: Duration, context: OperationContext) throws {
        self.database = database
        self.context = context
        run = try database.access(command: "edugain-ctl import", wait: wait) { access in
            try access.beginRun(source: source, now: context.clock.now())
        }
    }

    /// Shows progress, and writes it down when the last time is long enough ago and nobody else is writing.
    func report(_ stage: ImportStage, completed: Int64, total: Int64?) {
        let update = ProgressUpdate(stage: stage.rawValue, completed: completed, total: total)
        context.progress(update)
        let isDue = lastWrite.withLock { last in
            let now = ContinuousClock.now
            guard now - last >= Self.interval else { return false }
            last = now
            return true
        }
        guard isDue else { return }
        do {
            try database.access(command: "edugain-ctl import") { access in
                try access.updateRun(run, stage: stage.rawValue, progress: update.percentage)
            }
        } catch {
            context.logger.debug("progress was not recorded: \(error)")
        }
    }

    /// Writes the snapshot and the successful end together.
    ///
    /// - Parameter signature: nil when the source was not verified.
    func finish(with change: SnapshotChange, signature: VerifiedSignature?, wait: Duration) throws {
        let logger = context.logger
        try database.access(
            command: "edugain-ctl import", wait: wait, warn: { logger.warning("\($0)") },
            { try $0.write(change, run: run, message: signature?.message, now: context.clock.now()) })
    }

    /// Records that the source did not change.
    func finishUnmodified(snapshot: Int64, signature: VerifiedSignature?, wait: Duration) throws {
        try database.access(command: "edugain-ctl import", wait: wait) { access in
            try access.finishRun(
                run, outcome: .notModified, message: signature?.message, snapshot: snapshot,
                now: context.clock.now())
        }
    }

    /// Records why nothing came of it. What cannot be recorded is logged: the failure itself is what the caller must
    /// hear of.
    func finish(with failure: CommandFailure, wait: Duration) {
        let outcome: ImportOutcome = failure.status == .verificationFailed ? .refused : .failed
        do {
            try database.access(command: "edugain-ctl import", wait: wait) { access in
                try access.finishRun(
                    run, outcome: outcome, message: failure.message, snapshot: nil, now: context.clock.now())
            }
        } catch {
            let reason = CommandFailure(error).message
            context.logger.warning("the failure could not be recorded in the database: \(reason)")
        }
    }
}
