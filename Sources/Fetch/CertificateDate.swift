/// The date on which a certificate ends, as libcurl prints it: `Nov 23 12:00:00 2026 GMT` with OpenSSL,
/// `2026-11-23 12:00:00 GMT` with its other libraries.
enum CertificateDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// UTC seconds; nil when no line tells it.
    static func end(in lines: [String]) -> Int64? {
        let prefix = "expire date:"
        return lines.first { $0.lowercased().hasPrefix(prefix) }.flatMap { time(String($0.dropFirst(prefix.count))) }
    }

    static func time(_ text: String) -> Int64? {
        let words = text.split(separator: " ")
        if words.count == 5, words[4] == "GMT", let month = months.firstIndex(of: String(words[0])) {
            return seconds(year: Int(words[3]), month: month + 1, day: Int(words[1]), clock: words[2])
        }
        guard words.count == 3, words[2] == "GMT" else { return nil }
        let date = words[0].split(separator: "-").map { Int($0) }
        guard date.count == 3, let month = date[1], (1...12).contains(month) else { return nil }
        return seconds(year: date[0], month: month, day: date[2], clock: words[1])
    }

    private static func seconds(year: Int?, month: Int, day: Int?, clock: Substring) -> Int64? {
        let parts = clock.split(separator: ":").compactMap { Int64($0) }
        guard let year, let day, parts.count == 3, (1...31).contains(day), (1...9999).contains(year) else { return nil }
        // Years that begin in March: the day that leap years add is the last one, and months follow a fixed rhythm.
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
        return Int64(days) * 86_400 + parts[0] * 3_600 + parts[1] * 60 + parts[2]
    }
}
