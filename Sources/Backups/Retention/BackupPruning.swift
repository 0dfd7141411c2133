import Foundation

/// Removes the backups that a policy does not keep.
public struct BackupPruning: Sendable {
    /// What came of it.
    public struct Outcome: Sendable {
        public let plan: RetentionPlan
        /// File names.
        public var removed: [String] = []
        /// Backups that could not be removed, and why.
        public var failed: [(name: String, error: any Error)] = []
        /// Bytes that were freed.
        public var freed: Int64 = 0
    }

    public let place: any BackupPlace
    public let policy: RetentionPolicy
    public let now: Int64
    public let timeZone: TimeZone

    public init(place: any BackupPlace, policy: RetentionPolicy, now: Int64, timeZone: TimeZone) {
        self.place = place
        self.policy = policy
        self.now = now
        self.timeZone = timeZone
    }

    /// Tells what would go, and why the others stay.
    ///
    /// - Throws: ``BackupError``, ``RemoteError``, `FileError`
    public func plan() async throws -> RetentionPlan {
        plan(try await place.backups())
    }

    /// Removes what the plan does not keep, and what killed runs left. Writes nothing, so that it works on a full disk.
    ///
    /// - Parameter proved: a backup that was read back just now. Without one the newest that counts is read first: what
    ///   was good when it was made may have been damaged since, and then nothing may go on its strength.
    /// - Throws: ``BackupError/notVerified(path:reason:)`` when that one is damaged; nothing was removed then.
    public func run(proved: BackupName? = nil) async throws -> Outcome {
        let backups = try await place.backups()
        var outcome = Outcome(plan: plan(backups))
        try await place.removeLeftovers()
        let byName = Dictionary(uniqueKeysWithValues: backups.map { ($0.name.archive, $0) })
        guard !outcome.plan.removed.isEmpty else { return outcome }
        let newest = outcome.plan.kept.first { $0.condition == .verified && $0.time <= now }
        if let newest = newest.flatMap({ byName[$0.name] }), newest.name != proved { try await prove(newest) }
        for candidate in outcome.plan.removed {
            guard let backup = byName[candidate.name] else { continue }
            do {
                try await place.remove(backup.name)
                outcome.removed.append(candidate.name)
                outcome.freed += backup.size
            } catch {
                outcome.failed.append((candidate.name, error))
            }
        }
        return outcome
    }

    private func plan(_ backups: [Backup]) -> RetentionPlan {
        RetentionPlan(backups: backups, policy: policy, now: now, timeZone: timeZone)
    }

    private func prove(_ backup: Backup) async throws {
        guard let manifest = backup.manifest, try await place.digest(of: backup.name) != manifest.compressed.sha256
        else { return }
        throw BackupError.notVerified(
            path: backup.path,
            reason: "it is the newest one that counts, and was damaged since it was made; nothing was removed")
    }
}
