import Quality
import Store

/// A snapshot in a few figures. Times are UTC, ISO 8601.
public struct SnapshotSummary: Sendable, Encodable {
    /// Names the snapshot.
    public var time: String
    public var source: String
    /// SHA-256 of the aggregate, hexadecimal.
    public var sha256: String
    /// Bytes of the aggregate.
    public var size: Int64
    /// What the import found against the snapshot then before it, which may have been pruned since.
    public var added: Int
    public var removed: Int
    public var changed: Int
    public var statistics: Statistics

    init(_ snapshot: Snapshot) {
        time = WallClock.iso8601(snapshot.time)
        source = snapshot.source
        sha256 = Hexadecimal.text(snapshot.sourceDigest)
        size = snapshot.sourceSize
        added = snapshot.added
        removed = snapshot.removed
        changed = snapshot.changed
        statistics = snapshot.statistics
    }
}
