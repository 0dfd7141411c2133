import Foundation

/// Names the hour, day, week, month and year of a backup in one time zone.
struct RetentionCalendar {
    private let calendar: Calendar

    init(timeZone: TimeZone) {
        // ISO 8601 fixes the first day of a week and the first week of a year, which else depend on the locale.
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = timeZone
        self.calendar = calendar
    }

    /// The period that holds the time: `2026-11-21 14:00 +01:00`, `2026-11-21`, `2026-W47`, `2026-11` or `2026`.
    ///
    /// Two times have the same name exactly when they lie in the same period. An hour has its offset from UTC in its
    /// name: when daylight saving time ends, the hour that the clocks show twice is two hours.
    ///
    /// - Parameter time: UTC seconds, within the years 1 to 9999.
    func slot(_ period: RetentionPeriod, of time: Int64) -> String {
        let date = Date(timeIntervalSince1970: TimeInterval(time))
        func number(_ component: Calendar.Component, digits: Int = 2) -> String {
            Self.padded(calendar.component(component, from: date), digits: digits)
        }
        switch period {
        case .yearly:
            return number(.year, digits: 4)
        case .monthly:
            return "\(slot(.yearly, of: time))-\(number(.month))"
        case .weekly:
            return "\(number(.yearForWeekOfYear, digits: 4))-W\(number(.weekOfYear))"
        case .daily:
            return "\(slot(.monthly, of: time))-\(number(.day))"
        case .hourly:
            return "\(slot(.daily, of: time)) \(number(.hour)):00 \(offset(at: date))"
        }
    }

    private func offset(at date: Date) -> String {
        let minutes = calendar.timeZone.secondsFromGMT(for: date) / 60
        let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
        return "\(minutes < 0 ? "-" : "+")\(Self.padded(hours, digits: 2)):\(Self.padded(rest, digits: 2))"
    }

    private static func padded(_ number: Int, digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(digits - text.count, 0)) + text
    }
}
