import Backups

extension Configuration {
    /// Which backups are kept.
    ///
    /// - Throws: ``CommandFailure`` with ``ExitStatus/usage`` when all rules are 0.
    public func retentionPolicy() throws -> RetentionPolicy {
        func number(_ key: ConfigurationKey) -> Int { Int(self[key].text) ?? 0 }
        do {
            return try RetentionPolicy(
                keepDays: number(.keepDays), keepLast: number(.keepLast), keepHourly: number(.keepHourly),
                keepDaily: number(.keepDaily), keepWeekly: number(.keepWeekly), keepMonthly: number(.keepMonthly),
                keepYearly: number(.keepYearly))
        } catch {
            throw CommandFailure(error)
        }
    }
}
