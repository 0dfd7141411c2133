import Quality

/// What an import did, for people and for scripts.
public struct ImportSummary: Sendable, Codable, ExitingResult {
    /// How the import ended.
    public enum Outcome: String, Sendable, Codable {
        case imported
        /// The source said that nothing changed.
        case notModified = "not-modified"
        /// Nothing was written because that was asked for.
        case dryRun = "dry-run"
    }

    /// What changed against the snapshot before, by entityID in alphabetical order.
    public struct Changes: Sendable, Codable, Equatable {
        public var added: [String]
        public var removed: [String]
        public var changed: [String]
    }

    public var outcome: Outcome
    public var source: String
    /// Time of the new snapshot, or of the one that was confirmed; UTC, ISO 8601. Nil in a dry run.
    public var snapshot: String?
    /// Time of the snapshot before; nil for the first one.
    public var previousSnapshot: String?
    /// SHA-256 of the aggregate, hexadecimal.
    public var sha256: String?
    /// Bytes of the aggregate.
    public var size: Int64?
    /// SHA-256 of the certificate that the aggregate's signature was verified with, as `openssl x509 -fingerprint` writes
    /// it; nil when it was not verified.
    public var verifiedWith: String?
    public var validUntil: String?
    public var statistics: Statistics
    public var changes: Changes
    /// Entities that were completed in place because an older version of this program had stored them.
    public var completed: Int
    /// What was left out of the aggregate, at most 1,000 sentences.
    public var issues: [String]
    public var issueCount: Int
    public var warnings: [String]
    /// Wall time.
    public var seconds: Double
    public var resources: ResourceUsage
    /// What the link check after the import did; nil without one.
    public var links: LinkCheckSummary?
    /// Why there was none, or why it ended early, though one was asked for. The import itself is done then.
    public var linkFailure: String?

    public var status: ExitStatus { linkFailure == nil ? links?.status ?? .done : .partlyDone }
}
