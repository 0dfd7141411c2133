import Foundation

/// The distance between two dates of an axis.
enum CalendarStep: Sendable {
    case hours(Int)
    /// From the first midnight on; from the first Monday on for whole weeks.
    case days(Int)
    /// At the first of the months whose number is a multiple from January on.
    case months(Int)
    case years(Int)

    /// Finest first.
    static let all: [CalendarStep] = [
        .hours(1), .hours(3), .hours(6), .hours(12), .days(1), .days(2), .days(7), .days(14), .months(1), .months(2),
        .months(3), .months(6), .years(1), .years(2), .years(5), .years(10),
    ]

    /// The round times from `first` to `last` in UTC seconds; no more than `limit` + 1 are looked for.
    func times(_ first: Int64, _ last: Int64, _ calendar: Calendar, limit: Int) -> [Int64] {
        guard last - first <= seconds * Int64(limit + 2) else { return Array(repeating: first, count: limit + 1) }
        var times: [Int64] = []
        var date = start(Date(timeIntervalSince1970: TimeInterval(first)), calendar)
        let end = Date(timeIntervalSince1970: TimeInterval(last))
        while date <= end, times.count <= limit {
            let time = Int64(date.timeIntervalSince1970)
            if time >= first { times.append(time) }
            guard let next = calendar.date(byAdding: component, value: count, to: date), next > date else { break }
            date = next
        }
        return times
    }

    func text(_ time: Int64, _ calendar: Calendar) -> String {
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute], from: Date(timeIntervalSince1970: TimeInterval(time)))
        let month = Self.months[((parts.month ?? 1) - 1) % 12]
        let day = "\(parts.day ?? 1) \(month)"
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        return switch self {
        case .hours: "\(day), \(two(parts.hour)):\(two(parts.minute))"
        case .days: day
        case .months: "\(month) \(parts.year ?? 0)"
        case .years: "\(parts.year ?? 0)"
        }
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// About; only to tell without counting that there are far too many.
    private var seconds: Int64 {
        switch self {
        case .hours(let count): Int64(count) * 3_600
        case .days(let count): Int64(count) * 86_400
        case .months(let count): Int64(count) * 31 * 86_400
        case .years(let count): Int64(count) * 366 * 86_400
        }
    }

    private var component: Calendar.Component {
        switch self {
        case .hours: .hour
        case .days: .day
        case .months: .month
        case .years: .year
        }
    }

    private var count: Int {
        switch self {
        case .hours(let count), .days(let count), .months(let count), .years(let count): count
        }
    }

    /// The round time at or before `date`, or a little after it.
    private func start(_ date: Date, _ calendar: Calendar) -> Date {
        let midnight = calendar.startOfDay(for: date)
        var parts = calendar.dateComponents([.year, .month], from: date)
        switch self {
        case .hours: return midnight
        case .days(let count):
            guard count % 7 == 0 else { return midnight }
            let afterMonday = (calendar.component(.weekday, from: midnight) + 5) % 7
            return calendar.date(byAdding: .day, value: (7 - afterMonday) % 7, to: midnight) ?? midnight
        case .months(let count):
            parts.month = ((parts.month ?? 1) - 1) / count * count + 1
        case .years(let count):
            parts.month = 1
            parts.year = (parts.year ?? 0) / count * count
        }
        return calendar.date(from: parts) ?? midnight
    }
}
