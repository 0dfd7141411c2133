import Backups
import Store

/// What `restore` has done.
public struct RestoreSummary: Sendable, Codable, ExitingResult {
    public var database: String
    /// Path of what was restored.
    public var source: String
    public var isDryRun = false
    public var hasManifest: Bool
    public var snapshots: Int
    public var entities: Int
    public var newestSnapshot: String?
    /// Where the database from before is; nil when there was none.
    public var formerDatabase: String?
    /// Why the database from before could not be used; nil when it could.
    public var damage: String?
    /// Newer backups that were not good, and why.
    public var skipped: [String]
    /// What did not work although the database was replaced.
    public var failures: [String] = []
    public var seconds = 0.0

    init(_ verified: VerifiedBackup, database: String, former: DatabaseReplacement.Former, skipped: [String]) {
        self.database = database
        source = verified.path
        hasManifest = verified.hasManifest
        snapshots = verified.facts.counts.snapshots
        entities = verified.facts.counts.entities
        newestSnapshot = verified.facts.counts.newestSnapshot.map(WallClock.iso8601)
        if case .damaged(let reason) = former { damage = reason }
        self.skipped = skipped
    }

    public var status: ExitStatus { failures.isEmpty ? .done : .partlyDone }
}

extension RestoreSummary: CustomStringConvertible {
    public var description: String {
        let verb = isDryRun ? "Dry run: would restore" : "Restored"
        let newest = newestSnapshot.map { ", the newest of \($0)" } ?? ""
        var lines = skipped.map { "Skipped: \($0)" }
        lines += [
            "\(verb) \(database) from \(source) in \(NumberText.decimal(seconds, digits: 2)) s.",
            "It holds \(NumberText.grouped(entities)) entities in \(NumberText.counted(snapshots, "snapshot"))\(newest).",
        ]
        if !hasManifest { lines.append("The source has no manifest: it was checked as a database only.") }
        if let damage { lines.append("The database from before is damaged: \(damage)") }
        if let formerDatabase {
            let way = damage == nil ? "; 'edugain-ctl restore --undo' brings it back" : ""
            lines.append("The database from before is kept as \(formerDatabase)\(way).")
        }
        if !isDryRun { lines.append("A running dashboard shows the restored data within two seconds.") }
        lines += failures.map { "FAILED: the new database is in place, but \($0)" }
        return lines.joined(separator: "\n")
    }
}
