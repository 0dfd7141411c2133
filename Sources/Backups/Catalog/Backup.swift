/// A backup in a directory or at a remote, by what its name, size and manifest say; only ``BackupVerification`` looks at
/// its bytes.
public struct Backup: Sendable, Equatable {
    /// What is known of a backup without reading it.
    public enum Condition: Sendable, Equatable {
        /// Was read back and found equal when it was made, and has the size it had then.
        case verified(BackupManifest)
        /// Has no manifest: the old shell script made it, or somebody else.
        case unverified
        /// Does not agree with its manifest; the reason in words.
        case damaged(String)
    }

    public let name: BackupName
    /// Of the archive.
    public let path: String
    /// Bytes of the archive.
    public let size: Int64
    /// When it was made, UTC seconds. Without a manifest the modification time of the file: the old script wrote local
    /// times into names.
    public let time: Int64
    public let condition: Condition

    public init(name: BackupName, path: String, size: Int64, time: Int64, condition: Condition) {
        self.name = name
        self.path = path
        self.size = size
        self.time = time
        self.condition = condition
    }

    /// Nil unless the condition is `verified`.
    public var manifest: BackupManifest? {
        if case .verified(let manifest) = condition { return manifest }
        return nil
    }
}
