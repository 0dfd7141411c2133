import Hummingbird
import Operations

/// How often an hour administrators do what is limited, each by their token: nobody else takes their turns.
final class ActionLimits: Sendable {
    private static let hour: Int64 = 3_600

    private let limits = Dictionary(
        uniqueKeysWithValues: LimitedAction.allCases.map { ($0, RateLimit($0.timesAnHour, in: hour)) })

    /// Counts `action` once.
    ///
    /// - Throws: `HTTPError` 429, with the seconds to wait in `Retry-After`, which is not counted.
    func admit(_ action: LimitedAction, for administrator: Administrator, now: Int64) throws {
        guard let seconds = limits[action]?.admit(administrator.token.digest, now: now) else { return }
        throw HTTPError(
            .tooManyRequests, headers: [.retryAfter: "\(seconds)"],
            message: "This is done \(action.timesAnHour) times an hour at most. Try again in "
                + "\(NumberText.counted(Int((seconds + 59) / 60), "minute")).")
    }

    /// Does not count what was admitted last: nothing was done.
    func giveBack(_ action: LimitedAction, for administrator: Administrator) {
        limits[action]?.giveBack(administrator.token.digest)
    }
}
