import Hummingbird
import Operations

/// How often an hour administrators do what is limited, each by their token, and how often somebody else tries, by
/// address. Neither takes turns of the other.
final class ActionLimits: Sendable {
    private static let hour: Int64 = 3_600

    private let admitted = limits()
    private let refused = limits()

    private static func limits() -> [LimitedAction: RateLimit] {
        Dictionary(uniqueKeysWithValues: LimitedAction.allCases.map { ($0, RateLimit($0.timesAnHour, in: hour)) })
    }

    /// Counts `action` once.
    ///
    /// - Throws: `HTTPError` 429, with the seconds to wait in `Retry-After`, which is not counted.
    func admit(_ action: LimitedAction, for administrator: Administrator, now: Int64) throws {
        try Self.check(action, admitted[action]?.admit(administrator.token.digest, now: now))
    }

    /// Does not count what was admitted last: nothing was done.
    func giveBack(_ action: LimitedAction, for administrator: Administrator) {
        admitted[action]?.giveBack(administrator.token.digest)
    }

    /// Counts somebody at `address` who may not do `action`, and is told so.
    ///
    /// - Throws: `HTTPError` 429 when that was often enough.
    func refuse(_ action: LimitedAction, to address: String, now: Int64) throws {
        try Self.check(action, refused[action]?.admit(NumericAddress.network(of: address), now: now))
    }

    private static func check(_ action: LimitedAction, _ seconds: Int64?) throws {
        guard let seconds else { return }
        throw HTTPError(
            .tooManyRequests, headers: [.retryAfter: "\(seconds)"],
            message: "This is done \(action.timesAnHour) times an hour at most. Try again in "
                + "\(NumberText.counted(Int((seconds + 59) / 60), "minute")).")
    }
}
