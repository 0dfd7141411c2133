import Logging

/// What became of it.
public enum AuditOutcome: String, Sendable {
    case done
    /// It was not allowed.
    case refused
    /// It was allowed, but could not be done.
    case failed

    /// How severe a line in the journal is.
    var level: Logger.Level {
        switch self {
        case .done: .notice
        case .refused: .warning
        case .failed: .error
        }
    }
}
