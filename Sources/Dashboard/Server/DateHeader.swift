import Glibc
import Synchronization

/// The `Date` of answers (RFC 9110, section 6.6.1), written anew once a second.
final class DateHeader: Sendable {
    private struct Written {
        var second: time_t = -1
        var text = ""
    }

    private let written = Mutex(Written())

    /// `Sun, 29 Mar 2026 04:00:00 GMT`
    var value: String {
        let now = time(nil)
        return written.withLock {
            if $0.second != now { $0 = Written(second: now, text: Self.text(now)) }
            return $0.text
        }
    }

    static func text(_ second: time_t) -> String {
        var second = second
        var parts = tm()
        gmtime_r(&second, &parts)
        let day = days[Int(parts.tm_wday)]
        let month = months[Int(parts.tm_mon)]
        let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { two($0) }.joined(separator: ":")
        return "\(day), \(two(parts.tm_mday)) \(month) \(parts.tm_year + 1900) \(time) GMT"
    }

    private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
