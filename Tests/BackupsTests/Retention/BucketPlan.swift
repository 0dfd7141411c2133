import Backups

/// restic's way of counting, written a second time and in another manner: whole numbers instead of a calendar, for UTC
/// only, and a bucket counting down instead of a set of names.
///
/// What `restic forget` documents: for each rule, walk from the newest backup to the oldest; a backup whose period
/// differs from that of the one kept before takes one of the rule's places; the oldest backup takes one if there is
/// one left.
struct BucketPlan {
    /// The names of what stays; `times` are UTC seconds, the newest first.
    static func kept(times: [(name: String, time: Int64)], counts: [Int]) -> Set<String> {
        let periods: [(Int64) -> Int64] = [hour, day, week, month, year]
        var kept: Set<String> = []
        for (period, count) in zip(periods, counts) {
            var places = count
            var previous: Int64?
            for (index, backup) in times.enumerated() where places > 0 {
                let value = period(backup.time)
                guard value != previous || index == times.count - 1 else { continue }
                previous = value
                places -= 1
                kept.insert(backup.name)
            }
        }
        return kept
    }

    private static func hour(_ time: Int64) -> Int64 { time / 3_600 }

    private static func day(_ time: Int64) -> Int64 { time / 86_400 }

    /// 1 January 1970 was a Thursday, so three days more make weeks begin on Monday.
    private static func week(_ time: Int64) -> Int64 { (day(time) + 3) / 7 }

    private static func month(_ time: Int64) -> Int64 { yearAndMonth(time).year * 12 + yearAndMonth(time).month }

    private static func year(_ time: Int64) -> Int64 { yearAndMonth(time).year }

    private static func yearAndMonth(_ time: Int64) -> (year: Int64, month: Int64) {
        var days = day(time)
        var year: Int64 = 1970
        func isLeap(_ year: Int64) -> Bool {
            year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        }
        while days >= (isLeap(year) ? 366 : 365) {
            days -= isLeap(year) ? 366 : 365
            year += 1
        }
        var month: Int64 = 0
        for length in [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30] as [Int64] {
            guard days >= length else { break }
            days -= length
            month += 1
        }
        return (year, month)
    }
}
