/// The calendar periods that a retention policy can count, from the shortest to the longest.
public enum RetentionPeriod: String, Sendable, Codable, CaseIterable {
    case hourly
    case daily
    /// Weeks of ISO 8601: from Monday to Sunday, belonging to the year that holds their Thursday.
    case weekly
    case monthly
    case yearly
}
