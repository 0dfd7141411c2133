import Foundation

extension RetentionPlan {
    /// Plans what becomes of the backups of a directory.
    public init(backups: [Backup], policy: RetentionPolicy, now: Int64, timeZone: TimeZone) {
        self.init(
            candidates: backups.map { backup in
                RetentionCandidate(name: backup.name.archive, time: backup.time, condition: backup.retentionCondition)
            }, policy: policy, now: now, timeZone: timeZone)
    }
}

extension Backup {
    fileprivate var retentionCondition: RetentionCandidate.Condition {
        switch condition {
        // A database that lost everything must not push out the backups of what it held.
        case .verified(let manifest): manifest.snapshots > 0 ? .verified : .empty
        case .unverified: .unverified
        case .damaged: .damaged
        }
    }
}
