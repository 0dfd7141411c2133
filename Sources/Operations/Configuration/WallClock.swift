import Foundation
import Store

/// The wall clock, and how times are written for people.
public struct WallClock: Sendable {
    /// UTC seconds.
    public let now: @Sendable () -> Int64
    /// The configured zone.
    public let timeZone: TimeZone

    public init(timeZone: String = "UTC", now: @escaping @Sendable () -> Int64 = WallClock.system) {
        self.now = now
        self.timeZone = TimeZone(identifier: timeZone) ?? .gmt
    }

    /// The system's clock, in UTC seconds.
    public static let system: @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970.rounded(.down)) }

    static func isKnown(timeZone: String) -> Bool {
        TimeZone(identifier: timeZone) != nil
    }

    /// `2026-03-29 06:00:00 +02:00` in the configured zone.
    public func text(_ time: Int64) -> String {
        let date = Date(timeIntervalSince1970: TimeInterval(time))
        return date.formatted(
            Date.ISO8601FormatStyle(timeZone: timeZone)
                .year().month().day().dateTimeSeparator(.space).time(includingFractionalSeconds: false)
        ) + " " + offset(at: date)
    }

    /// `2026-03-29` in the configured zone.
    public func date(_ time: Int64) -> String {
        Date(timeIntervalSince1970: TimeInterval(time)).formatted(
            Date.ISO8601FormatStyle(timeZone: timeZone).year().month().day())
    }

    /// When a day begins in the configured zone, UTC seconds; nil for what is no day of the calendar.
    ///
    /// - Parameters:
    ///   - day: `2026-03-29`
    ///   - later: so many days after it; a day may have 23 or 25 hours.
    public func time(ofDay day: String, daysLater later: Int = 0) -> Int64? {
        guard let parts = day.wholeMatch(of: /(\d{4})-(\d{2})-(\d{2})/) else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let wanted = DateComponents(year: Int(parts.1), month: Int(parts.2), day: Int(parts.3))
        guard let start = calendar.date(from: wanted),
            calendar.dateComponents([.year, .month, .day], from: start) == wanted,
            let moved = calendar.date(byAdding: .day, value: later, to: start)
        else { return nil }
        return Int64(calendar.startOfDay(for: moved).timeIntervalSince1970)
    }

    /// `2026-03-29T04:00:00Z`
    public static func iso8601(_ time: Int64) -> String {
        ISO8601.text(time)
    }

    /// Reads what ``iso8601(_:)`` writes; nil for anything else.
    public static func time(iso8601 text: String) -> Int64? {
        ISO8601.time(text)
    }

    private func offset(at date: Date) -> String {
        let minutes = timeZone.secondsFromGMT(for: date) / 60
        let hours = abs(minutes) / 60
        let rest = abs(minutes) % 60
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(minutes < 0 ? "-" : "+")\(two(hours)):\(two(rest))"
    }
}
