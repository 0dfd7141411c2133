import Operations
import Store

/// Which part of the history is shown: a period that ends with the newest snapshot, or days chosen by hand.
enum HistoryRange: Sendable, Equatable {
    case period(Period)
    /// Days of the configured time zone, the first and the last one included, `2026-03-29`; nil for no limit.
    case days(since: String?, until: String?)

    /// - Throws: `HTTPError` 400 for what is no period or no day, or an end before the begin.
    init(_ parameters: QueryParameters, clock: WallClock) throws {
        let since = try Self.day("since", parameters, clock)
        let until = try Self.day("until", parameters, clock)
        if let since, let until, until < since {
            throw QueryParameters.refusal("until", until, "the same day as “since” or a later one")
        }
        if since != nil || until != nil {
            self = .days(since: since, until: until)
        } else {
            self = .period(try parameters.choice("days", Period.self) ?? .month)
        }
    }

    /// Those of `snapshots`, newest first, that are shown.
    func select(_ snapshots: [Snapshot], clock: WallClock) -> [Snapshot] {
        switch self {
        case .period(let period): return period.select(snapshots)
        case .days(let since, let until):
            let first = since.flatMap { clock.time(ofDay: $0) } ?? .min
            let end = until.flatMap { clock.time(ofDay: $0, daysLater: 1) } ?? .max
            return snapshots.filter { $0.time >= first && $0.time < end }
        }
    }

    var parameters: [(String, String?)] {
        switch self {
        case .period(let period): [("days", period == .month ? nil : period.rawValue)]
        case .days(let since, let until): [("since", since), ("until", until)]
        }
    }

    /// `in the last 30 days`, `from 2026-03-01 to 2026-03-29`
    var text: String {
        switch self {
        case .period(let period): period.phrase
        case .days(let since?, let until?): "from \(since) to \(until)"
        case .days(let since?, nil): "since \(since)"
        case .days(nil, let until): "until \(until ?? "now")"
        }
    }

    private static func day(_ name: String, _ parameters: QueryParameters, _ clock: WallClock) throws -> String? {
        guard let text = parameters[name] else { return nil }
        guard clock.time(ofDay: text) != nil else {
            throw QueryParameters.refusal(name, text, "a day such as 2026-03-29")
        }
        return text
    }
}
