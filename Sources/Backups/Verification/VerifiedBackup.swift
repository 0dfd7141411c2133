/// What was found when a backup was verified.
public struct VerifiedBackup: Sendable, Equatable {
    public let path: String
    /// Nil for a plain database file.
    public let compressed: BackupManifest.Form?
    public let database: BackupManifest.Form
    public let facts: DatabaseFacts
    /// False when there was no manifest to compare with.
    public let hasManifest: Bool
}
