import Foundation

/// Times in manifests and records: `2026-11-23T03:00:00Z`.
enum ISO8601 {
    static func text(_ time: Int64) -> String {
        Date(timeIntervalSince1970: TimeInterval(time)).formatted(.iso8601)
    }

    /// Nil for anything that ``text(_:)`` does not write.
    static func time(_ text: String) -> Int64? {
        (try? Date(text, strategy: .iso8601)).map { Int64($0.timeIntervalSince1970) }
    }
}
