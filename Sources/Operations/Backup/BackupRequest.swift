import Backups

/// What a backup is asked to do.
public struct BackupRequest: Sendable {
    public var database: String
    public var directory: String
    /// 1 (fast) to 9 (small).
    public var level: Int
    /// What is removed afterwards; nil removes nothing.
    public var policy: RetentionPolicy?
    /// `REMOTE:PATH` of rclone for a copy; nil makes none.
    public var remote: String?

    public init(database: String, directory: String, level: Int, policy: RetentionPolicy?, remote: String?) {
        self.database = database
        self.directory = directory
        self.level = level
        self.policy = policy
        self.remote = remote
    }
}
