import Backups

/// Which backup a command is about.
public enum BackupSelection: Sendable, Equatable {
    /// A file, by its path or by its name in the backup directory.
    case file(String)
    case latest
    case all
    /// The newest one that was made at or before a time, UTC seconds.
    case before(Int64)
}
