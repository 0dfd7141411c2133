import Files
import Foundation

/// Removes the backups that a policy does not keep.
public struct BackupPruning: Sendable {
    /// What came of it.
    public struct Outcome: Sendable, Equatable {
        public let plan: RetentionPlan
        /// File names.
        public var removed: [String] = []
        /// Backups that could not be removed, and why.
        public var failed: [(name: String, reason: String)] = []
        /// Bytes that were freed.
        public var freed: Int64 = 0

        public static func == (left: Outcome, right: Outcome) -> Bool {
            left.plan == right.plan && left.removed == right.removed && left.freed == right.freed
                && left.failed.map(\.name) == right.failed.map(\.name)
        }
    }

    public let directory: BackupDirectory
    public let policy: RetentionPolicy
    public let now: Int64
    public let timeZone: TimeZone

    public init(directory: BackupDirectory, policy: RetentionPolicy, now: Int64, timeZone: TimeZone) {
        self.directory = directory
        self.policy = policy
        self.now = now
        self.timeZone = timeZone
    }

    /// Tells what would go, and why the others stay.
    ///
    /// - Throws: ``BackupError/noDirectory(path:)``, `FileError`
    public func plan() throws -> RetentionPlan {
        RetentionPlan(backups: try directory.backups(), policy: policy, now: now, timeZone: timeZone)
    }

    /// Removes what the plan does not keep. Writes nothing, so that it works on a full disk.
    ///
    /// - Parameter proved: a backup that was read back just now. Without one the newest that counts is read first: what
    ///   was good when it was made may have been damaged since, and then nothing may go on its strength.
    /// - Throws: ``BackupError/notVerified(path:reason:)`` when that one is damaged; nothing was removed then.
    public func run(proved: BackupName? = nil) throws -> Outcome {
        let backups = try directory.backups()
        let plan = RetentionPlan(backups: backups, policy: policy, now: now, timeZone: timeZone)
        var outcome = Outcome(plan: plan)
        guard !plan.removed.isEmpty else { return outcome }
        let newest = plan.kept.first { $0.condition == .verified && $0.time <= now }
        if let newest, newest.name != proved?.archive,
            let backup = backups.first(where: { $0.name.archive == newest.name })
        {
            try Self.checkDigest(backup)
        }
        for candidate in plan.removed {
            guard let backup = backups.first(where: { $0.name.archive == candidate.name }) else { continue }
            do {
                // The archive first: what is left of a half-removed backup is a manifest, which counts for nothing.
                try FileName.remove(backup.path)
                try FileName.remove("\(directory.path)/\(backup.name.manifest)")
                outcome.removed.append(candidate.name)
                outcome.freed += backup.size
            } catch let error as FileError {
                outcome.failed.append((candidate.name, error.reason))
            }
        }
        return outcome
    }

    private static func checkDigest(_ backup: Backup) throws {
        guard let manifest = backup.manifest else { return }
        guard try BackupManifest.Form(of: backup.path) == manifest.compressed else {
            throw BackupError.notVerified(
                path: backup.path,
                reason: "it is the newest one that counts, and was damaged since it was made; nothing was removed")
        }
    }
}
