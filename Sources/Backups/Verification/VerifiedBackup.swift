/// What was found when a backup was verified.
public struct VerifiedBackup: Sendable, Equatable {
    public private(set) var path: String
    /// Nil for a plain database file.
    public let compressed: BackupManifest.Form?
    public let database: BackupManifest.Form
    public let facts: DatabaseFacts
    /// False when there was no manifest to compare with.
    public let hasManifest: Bool

    /// The same, for one that was verified somewhere else than where it is kept.
    public func at(_ path: String) -> VerifiedBackup {
        var backup = self
        backup.path = path
        return backup
    }
}
