/// How something is. The order is that of severity: what fails is worse than what warns, and what nobody could find out
/// is worse than what is good only.
///
/// The words are those of `draft-inadarei-api-health-check`, which lets others stand beside its three.
public enum HealthStatus: String, Sendable, Codable, CaseIterable, Comparable {
    case pass
    /// Could not be found out.
    case unknown
    case warn
    case fail

    /// The code that monitoring plugins end with.
    public var exitCode: Int32 {
        switch self {
        case .pass: 0
        case .warn: 1
        case .fail: 2
        case .unknown: 3
        }
    }

    /// The word that monitoring plugins use.
    public var word: String {
        switch self {
        case .pass: "OK"
        case .warn: "WARNING"
        case .fail: "CRITICAL"
        case .unknown: "UNKNOWN"
        }
    }

    public static func < (left: HealthStatus, right: HealthStatus) -> Bool { left.severity < right.severity }

    private var severity: Int {
        switch self {
        case .pass: 0
        case .unknown: 1
        case .warn: 2
        case .fail: 3
        }
    }
}
