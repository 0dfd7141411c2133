import Foundation
import Testing

@testable import DemoData

@Suite struct CalendarMomentTests {
    @Test func agreesWithTheCalendarOfFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        // The stride is no multiple of a day and meets every kind of year.
        for seconds in stride(from: Int64(-1_000_000_000), through: 6_000_000_000, by: 3_333_337) {
            let date = Date(timeIntervalSince1970: Double(seconds))
            let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
            let moment = CalendarMoment(secondsSince1970: seconds)
            #expect(moment.year == parts.year && moment.month == parts.month && moment.day == parts.day)
            let second = try #require(parts.hour) * 3600 + #require(parts.minute) * 60 + #require(parts.second)
            #expect(moment.secondOfDay == second)
        }
    }
}
