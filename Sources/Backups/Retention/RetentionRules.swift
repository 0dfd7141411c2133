/// Applies the rules of a policy to the backups that count.
struct RetentionRules {
    let policy: RetentionPolicy
    /// UTC seconds.
    let now: Int64
    let calendar: RetentionCalendar

    /// The reasons to keep each of the backups, in the same order.
    ///
    /// - Parameter times: When the counted backups were made, in UTC seconds: the newest first, none after `now`.
    func reasons(of times: [Int64]) -> [[RetentionReason]] {
        guard let newest = times.first else { return [] }
        var reasons = times.enumerated().map { index, time in
            (index == 0 ? [.newestVerified] : []) + dayReasons(time, newest: index == 0 ? nil : newest)
                + (index < policy.keepLast ? [.last(index + 1)] : [])
        }
        for period in RetentionPeriod.allCases {
            for (index, reason) in periodReasons(times, period: period) { reasons[index].append(reason) }
        }
        return reasons
    }

    /// - Parameter newest: The time of the newest backup, nil for that one itself.
    private func dayReasons(_ time: Int64, newest: Int64?) -> [RetentionReason] {
        // Counting whole days that have passed, instead of seconds, lets no number of days overflow.
        if (now - time) / 86_400 < policy.keepDays { return [.younger(days: policy.keepDays)] }
        if let newest, (newest - time) / 86_400 < policy.keepDays { return [.beforeNewest(days: policy.keepDays)] }
        return []
    }

    private func periodReasons(_ times: [Int64], period: RetentionPeriod) -> [(index: Int, reason: RetentionReason)] {
        let count = policy.count(of: period)
        guard count > 0 else { return [] }
        var found: [(index: Int, reason: RetentionReason)] = []
        // A set, because local days may come back: St. John's used to set its clocks back from 00:01 to 23:01.
        var slots: Set<String> = []
        for (index, time) in times.enumerated() {
            let slot = calendar.slot(period, of: time)
            guard slots.insert(slot).inserted else { continue }
            found.append((index, .newestOf(period, number: slots.count, slot: slot)))
            if slots.count == count { return found }
        }
        if let oldest = times.indices.last, found.last?.index != oldest {
            found.append((oldest, .oldest(period, count: count)))
        }
        return found
    }
}
