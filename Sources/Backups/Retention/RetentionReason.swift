/// Why a backup stays.
public enum RetentionReason: Hashable, Sendable, CustomStringConvertible {
    /// The newest verified backup that is not dated in the future stays whatever the policy says.
    case newestVerified
    /// Made less than so many days ago.
    case younger(days: Int)
    /// Made earlier than that, but less than so many days before the newest verified backup.
    case beforeNewest(days: Int)
    /// One of the last so many; the newest is number 1.
    case last(Int)
    /// The newest of its period. The newest period is number 1; `slot` is its name, such as `2026-W47`.
    case newestOf(RetentionPeriod, number: Int, slot: String)
    /// The oldest of all, which stays while there are fewer periods than `count`, the number the policy asks for.
    case oldest(RetentionPeriod, count: Int)
    /// Made later than the present.
    case future
    /// Nobody knows what it is worth, so it neither takes another one's place nor goes.
    case unverified
    /// Its database held nothing yet, or nothing any more: it takes no other one's place.
    case empty
    /// Worth nothing as it is, and perhaps the only trace of a fault.
    case damaged

    public var description: String {
        switch self {
        case .newestVerified: "newest verified"
        case .younger(let days): "younger than \(Self.text(days: days))"
        case .beforeNewest(let days): "in the \(Self.text(days: days)) before the newest verified"
        case .last(let number): "last \(number)"
        case .newestOf(let period, let number, let slot): "\(period) \(number) (\(slot))"
        case .oldest(let period, let count): "oldest (fewer than \(count) \(period))"
        case .future: "dated in the future, not counted until then"
        case .unverified: "not verified, never counted nor removed"
        case .empty: "holds no snapshot, never counted nor removed"
        case .damaged: "damaged, never counted nor removed"
        }
    }

    private static func text(days: Int) -> String {
        days == 1 ? "1 day" : "\(days) days"
    }
}
