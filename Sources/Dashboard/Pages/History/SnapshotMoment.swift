import Quality
import Store

/// A snapshot with the counters that a page is about: its own, or those of one federation in it.
struct SnapshotMoment: Sendable {
    let snapshot: Snapshot
    /// Nil where the federation had no entities.
    let statistics: Statistics?
}
