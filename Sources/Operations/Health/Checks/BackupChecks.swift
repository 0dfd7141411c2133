import Backups

/// Whether backups are made, can be believed, and are copied somewhere else.
enum BackupChecks {
    /// - Parameters:
    ///   - backups: what the directory holds, the newest one first.
    ///   - installed: since when there could have been a backup, UTC seconds.
    static func age(_ backups: [Backup], installed: Int64, limits: HealthLimits, now: Int64) -> HealthCheck {
        let verified = backups.filter { $0.manifest != nil }
        let count = HealthSample(.backups, Int64(verified.count))
        guard let newest = verified.first else {
            return HealthCheck(
                .backupAge, HealthEvent("no verified backup was made yet; the installation began", at: installed),
                limits: AgeLimits(warning: 0, critical: limits.grace), now: now, hint: "Run 'edugain-ctl backup'.",
                samples: [count])
        }
        return HealthCheck(
            .backupAge, HealthEvent("the last verified backup was made", at: newest.time), limits: limits.backups,
            now: now, hint: "Run 'edugain-ctl backup' and see what it says.",
            samples: [HealthSample(.backupSuccess, newest.time), HealthSample(.backupSize, newest.size), count])
    }

    /// Whether the newest backup is a good one; nil without any.
    static func verification(_ backups: [Backup], now: Int64) -> HealthCheck? {
        guard let newest = backups.first else { return nil }
        let (status, message): (HealthStatus, String) =
            switch newest.condition {
            case .verified: (.pass, "the newest backup was read back and found equal when it was made")
            case .unverified: (.warn, "the newest backup was made by something else and never verified")
            case .damaged(let reason): (.warn, "the newest backup cannot be believed: \(reason)")
            }
        return HealthCheck(
            .backupVerification, status, message, detail: newest.path,
            hint: status == .pass ? nil : "Run 'edugain-ctl backup' for a good one.", time: now)
    }

    /// Whether backups are copied where the settings want them.
    ///
    /// - Parameters:
    ///   - destination: that of the settings.
    ///   - since: since when there could have been a copy, UTC seconds.
    static func remote(
        _ record: BackupRecord?, destination: String, since: Int64, limits: HealthLimits, now: Int64
    ) -> HealthCheck {
        let remote = record?.remote.flatMap { $0.destination == destination ? $0 : nil }
        let success = remote?.lastSuccess.flatMap(WallClock.time(iso8601:))
        let event =
            success.map { HealthEvent("a backup was last copied somewhere else", at: $0) }
            ?? HealthEvent("no backup was copied somewhere else yet; the first could have been", at: since)
        var check = HealthCheck(
            .backupRemote, event,
            limits: success == nil ? AgeLimits(warning: 0, critical: limits.backups.critical) : limits.backups,
            now: now, detail: destination, hint: "Run 'edugain-ctl backup' and see what it says.",
            samples: success.map { [HealthSample(.remoteSuccess, $0)] } ?? [])
        if let failure = remote?.failure {
            check.status = max(check.status, .warn)
            check.message += "; the last attempt to copy one failed"
            check.detail = "\(destination): \(failure)"
            check.event?.subject = "the last attempt to copy a backup somewhere else failed; the last good one was made"
        }
        return check
    }
}
