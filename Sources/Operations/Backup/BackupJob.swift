import Backups
import Foundation
import Logging

/// Makes a backup, copies it away, removes what the policy does not keep, and records the success last.
public struct BackupJob: Sendable {
    private let version: String
    private let context: OperationContext

    /// - Parameter version: of this program, for manifests.
    public init(version: String, context: OperationContext) {
        self.version = version
        self.context = context
    }

    /// - Returns: what was done, also when only the backup itself succeeded (``ExitStatus/partlyDone``).
    /// - Throws: ``CommandFailure`` when there is no backup; nothing was removed then.
    public func run(_ request: BackupRequest) async throws -> BackupSummary {
        do {
            return try await backUp(request)
        } catch {
            throw CommandFailure(error)
        }
    }

    private func backUp(_ request: BackupRequest) async throws -> BackupSummary {
        let stopwatch = Stopwatch()
        let directory = BackupDirectory(path: request.directory)
        let progress = context.progress
        let backup = try await BackupCreation(
            database: request.database, directory: directory, level: request.level, toolVersion: version,
            now: context.clock.now
        ) {
            progress(ProgressUpdate(stage: $0.rawValue, completed: $1, total: $2))
        }.run()
        var summary = BackupSummary(backup, seconds: stopwatch.seconds)
        if backup.manifest?.snapshots == 0 {
            summary.warnings.append("the database holds no snapshot; this backup will push no other one out")
        }
        let remote = await copyAway(backup, request, &summary)
        await prune(directory, request, proved: backup.name, &summary)
        do {
            try BackupRecord(
                archive: backup.name.archive, lastSuccess: WallClock.iso8601(context.clock.now()), remote: remote
            ).write(in: request.directory)
        } catch {
            summary.failures.append("the success could not be recorded: \(CommandFailure(error).message)")
        }
        summary.seconds = stopwatch.seconds
        return summary
    }

    private func prune(
        _ directory: BackupDirectory, _ request: BackupRequest, proved: BackupName, _ summary: inout BackupSummary
    ) async {
        guard let policy = request.policy else { return }
        do {
            if let doubt = try doubt(about: proved, in: directory, policy) {
                summary.failures.append(doubt)
                return
            }
            let outcome = try await BackupPruning(
                place: directory, policy: policy, now: context.clock.now(), timeZone: context.clock.timeZone
            ).run(proved: proved)
            let pruned = PruneSummary(outcome, place: directory)
            summary.failures += pruned.failures
            summary.pruned = pruned
        } catch {
            summary.failures.append("old backups were not removed: \(CommandFailure(error).message)")
        }
    }

    /// A clock that ran ahead would make every other backup look older than `keep-days` allows.
    ///
    /// - Returns: why nothing should be removed without a person looking; nil when there is no doubt.
    private func doubt(
        about proved: BackupName, in directory: BackupDirectory, _ policy: RetentionPolicy
    ) throws -> String? {
        let former = try directory.backups().first { $0.manifest != nil && $0.name < proved }
        guard let former, policy.keepDays > 0, proved.time - former.time >= Int64(policy.keepDays) * 86_400 else {
            return nil
        }
        let days = NumberText.counted(Int((proved.time - former.time) / 86_400), "day")
        return "old backups were not removed: the one before this is \(days) older, so the clock may be wrong\n"
            + "HINT: If it is right, run 'edugain-ctl backup prune'; the next backup will do so by itself."
    }

    private func copyAway(
        _ backup: Backup, _ request: BackupRequest, _ summary: inout BackupSummary
    ) async -> BackupRecord.Remote? {
        guard let destination = request.remote else { return nil }
        let former = BackupRecord.read(in: request.directory)?.remote
        var record = BackupRecord.Remote(destination: RemoteDestination.shown(destination))
        if former?.destination == record.destination { record.lastSuccess = former?.lastSuccess }
        do {
            let remote = try RcloneRemote(destination: destination)
            let progress = context.progress
            try await remote.copy(backup.name, from: BackupDirectory(path: request.directory)) {
                progress(ProgressUpdate(stage: "copying away", completed: $0, total: backup.size))
            }
            record.lastSuccess = WallClock.iso8601(context.clock.now())
            summary.remote = record.destination
        } catch {
            let failure = CommandFailure(error)
            record.failure = failure.message
            summary.failures.append("the backup is good, but was not copied away: \(failure)")
        }
        return record
    }
}
