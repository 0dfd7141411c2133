/// Why a retention policy was refused.
public enum RetentionPolicyError: Error, Equatable, Sendable, CustomStringConvertible {
    /// `rule` is written as on the command line, without the dashes: `keep-daily`.
    case negative(rule: String, count: Int)
    /// No rule is used.
    case keepsNothing

    public var description: String {
        switch self {
        case .negative(let rule, let count):
            "\(rule) is \(count), but a number of backups to keep cannot be negative"
        case .keepsNothing:
            "every keep rule is 0: an empty policy would remove everything, so nothing is removed"
        }
    }

    /// What to do about it.
    public var hint: String {
        switch self {
        case .negative(let rule, _):
            "Give --\(rule) a number from 1 on, or 0 to leave the rule out."
        case .keepsNothing:
            "Set one of the rules, such as --keep-days 30; to keep all backups, create them with --no-prune."
        }
    }
}
