import Foundation

/// Times as programs exchange them and messages name them, in UTC: `2026-11-23T03:00:00Z` (ISO 8601).
public enum ISO8601 {
    /// - Parameter time: UTC seconds.
    public static func text(_ time: Int64) -> String {
        Date(timeIntervalSince1970: TimeInterval(time)).formatted(.iso8601)
    }

    /// UTC seconds; nil for anything that is no such time.
    public static func time(_ text: String) -> Int64? {
        (try? Date(text, strategy: .iso8601)).map { Int64($0.timeIntervalSince1970) }
    }
}
