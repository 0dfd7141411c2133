import Backups

/// What `backup prune` has removed, or would remove.
public struct PruneSummary: Sendable, Encodable, ExitingResult {
    public struct Item: Sendable, Encodable {
        public var archive: String
        public var isKept: Bool
        public var reason: String
        public var hint: String?

        init(_ decision: RetentionDecision) {
            archive = decision.candidate.name
            isKept = decision.isKept
            reason = decision.explanation
            hint = decision.hint
        }
    }

    /// Directory or remote.
    public var place: String
    public var isDryRun: Bool
    /// Every backup, the newest one first.
    public var backups: [Item]
    /// File names.
    public var removed: [String]
    /// Bytes.
    public var freed: Int64
    /// Backups that could not be removed, and why.
    public var failures: [String]

    init(_ outcome: BackupPruning.Outcome, place: any BackupPlace) {
        self.init(outcome.plan, place: place, isDryRun: false)
        removed = outcome.removed
        freed = outcome.freed
        failures = outcome.failed.map { "\($0.name) could not be removed: \(CommandFailure($0.error).message)" }
    }

    init(_ plan: RetentionPlan, place: any BackupPlace, isDryRun: Bool) {
        self.place = place.shownPath
        self.isDryRun = isDryRun
        backups = plan.decisions.map(Item.init)
        removed = isDryRun ? plan.removed.map(\.name) : []
        freed = 0
        failures = []
    }

    public var status: ExitStatus { failures.isEmpty ? .done : .partlyDone }

    var headline: String {
        let all = NumberText.counted(backups.count, "backup")
        if isDryRun { return "Dry run: would remove \(removed.count) of \(all) in \(place)." }
        if removed.isEmpty { return "Removed none of \(all) in \(place)." }
        let freed = NumberText.megabytes(freed)
        return "Removed \(removed.count) of \(all) in \(place), \(freed)."
    }
}

extension PruneSummary: CustomStringConvertible {
    public var description: String {
        var table = TextTable(("", .left), ("backup", .left), ("why", .left))
        for item in backups {
            table.add(item.isKept ? "keep" : isDryRun ? "would remove" : "removed", item.archive, item.reason)
        }
        var lines = backups.isEmpty ? [headline] : [headline, ""] + table.lines
        lines += Set(backups.compactMap(\.hint)).sorted().map { "HINT: \($0)" }
        lines += failures.map { "FAILED: \($0)" }
        return lines.joined(separator: "\n")
    }
}
