/// Which backups stay. Every rule keeps backups on its own account, and what any of them keeps stays; 0 means that
/// the rule is not used.
///
/// The rules mean what they mean in restic and kopia. A policy that cannot be meant, a negative number or no rule at
/// all, cannot be made.
public struct RetentionPolicy: Equatable, Sendable, Codable {
    /// Keeps every backup that is less than this many days of 24 hours older than the newest verified one, to the
    /// second: at 30, a backup made 30 × 86,400 seconds before the newest one is the first to go.
    ///
    /// Neither midnight nor daylight saving time plays a part. The days end with the newest verified backup, not with
    /// the present: while new backups are made these are the same, and when they stop being made the old ones do not
    /// run out one after the other.
    public let keepDays: Int
    /// Keeps this many of the newest backups.
    public let keepLast: Int
    /// Keeps the newest backup of each of the last so many hours that have one.
    public let keepHourly: Int
    /// Keeps the newest backup of each of the last so many days that have one.
    public let keepDaily: Int
    /// Keeps the newest backup of each of the last so many weeks of ISO 8601 that have one.
    public let keepWeekly: Int
    /// Keeps the newest backup of each of the last so many months that have one.
    public let keepMonthly: Int
    /// Keeps the newest backup of each of the last so many years that have one.
    public let keepYearly: Int

    /// Makes a policy; rules left out are those of a new installation.
    ///
    /// - Throws: ``RetentionPolicyError`` when a number is negative, or all are 0.
    public init(
        keepDays: Int = 30, keepLast: Int = 0, keepHourly: Int = 0, keepDaily: Int = 0, keepWeekly: Int = 0,
        keepMonthly: Int = 0, keepYearly: Int = 0
    ) throws(RetentionPolicyError) {
        self.keepDays = keepDays
        self.keepLast = keepLast
        self.keepHourly = keepHourly
        self.keepDaily = keepDaily
        self.keepWeekly = keepWeekly
        self.keepMonthly = keepMonthly
        self.keepYearly = keepYearly
        let rules = [
            ("keep-days", keepDays), ("keep-last", keepLast), ("keep-hourly", keepHourly), ("keep-daily", keepDaily),
            ("keep-weekly", keepWeekly), ("keep-monthly", keepMonthly), ("keep-yearly", keepYearly),
        ]
        for (rule, count) in rules where count < 0 { throw .negative(rule: rule, count: count) }
        guard rules.contains(where: { _, count in count > 0 }) else { throw .keepsNothing }
    }

    /// Reads a policy that was encoded before, and checks it like any other.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            keepDays: container.decode(Int.self, forKey: .keepDays),
            keepLast: container.decode(Int.self, forKey: .keepLast),
            keepHourly: container.decode(Int.self, forKey: .keepHourly),
            keepDaily: container.decode(Int.self, forKey: .keepDaily),
            keepWeekly: container.decode(Int.self, forKey: .keepWeekly),
            keepMonthly: container.decode(Int.self, forKey: .keepMonthly),
            keepYearly: container.decode(Int.self, forKey: .keepYearly))
    }

    /// How many of these periods are kept.
    func count(of period: RetentionPeriod) -> Int {
        switch period {
        case .hourly: keepHourly
        case .daily: keepDaily
        case .weekly: keepWeekly
        case .monthly: keepMonthly
        case .yearly: keepYearly
        }
    }
}
