/// What a restore is asked to do.
public struct RestoreRequest: Sendable {
    /// Where the database is to come from.
    public enum Source: Sendable, Equatable {
        case backup(BackupSelection)
        /// The database that the last restore replaced.
        case former
    }

    public var source: Source
    /// Verifies and tells what would be replaced; changes nothing.
    public var dryRun: Bool
    /// How long to wait for a writer to finish.
    public var wait: Duration

    public init(source: Source, dryRun: Bool = false, wait: Duration = .zero) {
        self.source = source
        self.dryRun = dryRun
        self.wait = wait
    }
}
