import Backups

/// What `backup create` has done.
public struct BackupSummary: Sendable, Encodable, ExitingResult {
    public var archive: String
    public var manifest: BackupManifest?
    /// From the beginning to the end, copying away and removing included.
    public var seconds: Double
    public var pruned: PruneSummary?
    /// Where a copy is and was checked; nil without one.
    public var remote: String?
    public var warnings: [String] = []
    /// What did not work although the backup itself is good.
    public var failures: [String] = []

    init(_ backup: Backup, seconds: Double) {
        archive = backup.path
        manifest = backup.manifest
        self.seconds = seconds
    }

    public var status: ExitStatus { failures.isEmpty ? .done : .partlyDone }
}

extension BackupSummary: CustomStringConvertible {
    public var description: String {
        var lines = [headline]
        if let manifest {
            let newest = manifest.newestSnapshot.map { ", the newest of \($0)" } ?? ""
            lines.append(
                "It holds \(NumberText.grouped(manifest.entities)) entities in "
                    + "\(NumberText.counted(manifest.snapshots, "snapshot"))\(newest); read back and compared.")
        }
        if let remote { lines.append("Copied to \(remote) and checked there.") }
        if let pruned { lines.append(pruned.headline) }
        lines += warnings.map { "Warning: \($0)" }
        lines += failures.map { "FAILED: \($0)" }
        return lines.joined(separator: "\n")
    }

    private var headline: String {
        guard let manifest else { return "Backed up to \(archive)." }
        let sizes =
            "\(NumberText.megabytes(manifest.database.size)) as \(NumberText.megabytes(manifest.compressed.size))"
        return "Backed up to \(archive) (\(sizes)) in \(NumberText.decimal(seconds, digits: 2)) s."
    }
}
