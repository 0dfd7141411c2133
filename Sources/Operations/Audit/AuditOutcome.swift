import Logging

/// What became of it.
public enum AuditOutcome: String, Sendable {
    case done
    /// It is being done; another line tells what becomes of it, unless the server ends abruptly meanwhile.
    case begun
    /// It was not allowed.
    case refused
    /// It was allowed, but could not be done.
    case failed

    /// How severe a line in the journal is.
    var level: Logger.Level {
        switch self {
        case .done, .begun: .notice
        case .refused: .warning
        case .failed: .error
        }
    }
}
