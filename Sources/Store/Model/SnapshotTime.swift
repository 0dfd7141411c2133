import Foundation

/// How times of snapshots are written in messages.
enum SnapshotTime {
    /// `2026-03-29T04:00:00Z`
    static func text(_ time: Int64) -> String {
        Date(timeIntervalSince1970: TimeInterval(time)).formatted(.iso8601)
    }
}
