import Foundation

/// A time as people write it on the command line: a date, a date with a time, or ISO 8601 with an offset. What is left
/// out is any value, so a date is the whole day.
public struct PointInTime: Sendable, Equatable {
    /// The last second it can mean, UTC seconds.
    public let latest: Int64

    /// - Parameters:
    ///   - text: `2026-11-20`, `2026-11-20 12:00`, `2026-11-20T12:00:30`, in the zone of `clock`, or
    ///     `2026-11-20T12:00:30Z`.
    /// - Throws: ``CommandFailure`` with ``ExitStatus/usage``
    public init(_ text: String, clock: WallClock) throws {
        if let time = WallClock.time(iso8601: text) {
            latest = time
            return
        }
        let normal = text.replacingOccurrences(of: "T", with: " ")
        for (format, length) in [("yyyy-MM-dd HH:mm:ss", 1), ("yyyy-MM-dd HH:mm", 60), ("yyyy-MM-dd", 86_400)] {
            let formatter = DateFormatter()
            formatter.locale = Locale(identifier: "en_US_POSIX")
            formatter.timeZone = clock.timeZone
            formatter.dateFormat = format
            formatter.isLenient = false
            guard let begin = formatter.date(from: normal), formatter.string(from: begin) == normal else { continue }
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = clock.timeZone
            let end =
                length == 86_400
                ? calendar.date(byAdding: .day, value: 1, to: begin) : begin.addingTimeInterval(TimeInterval(length))
            latest = Int64((end ?? begin).timeIntervalSince1970) - 1
            return
        }
        throw CommandFailure(
            .usage, "'\(text)' is not a time",
            hint: "Write it as 2026-11-20, \"2026-11-20 12:00\" or 2026-11-20T12:00:00Z.")
    }
}
