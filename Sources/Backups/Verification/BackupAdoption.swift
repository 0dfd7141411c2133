import Files
import Store

/// Makes a good backup that the old shell script left count like one of ours.
public enum BackupAdoption {
    /// Writes the manifest beside the archive.
    ///
    /// - Throws: ``BackupError/notVerified(path:reason:)`` for a file whose name is not that of a backup, `FileError`
    public static func writeManifest(for verified: VerifiedBackup, toolVersion: String) throws {
        let directory = FilePath.directory(of: verified.path)
        let file = FilePath.name(of: verified.path)
        guard let name = BackupName(archive: file), let compressed = verified.compressed else {
            throw BackupError.notVerified(
                path: verified.path,
                reason: "only a file called \(BackupName(time: 0).archive) or the like can count as a backup")
        }
        let backup = BackupDirectory(path: directory).backup(name)
        let manifest = BackupManifest(
            archive: file, created: ISO8601.text(backup?.time ?? name.time), duration: 0, compressed: compressed,
            database: verified.database, facts: verified.facts, toolVersion: toolVersion)
        try ReplacementFile.write(try manifest.encoded(), to: "\(directory)/\(name.manifest)")
    }
}
