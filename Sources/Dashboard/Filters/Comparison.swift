import Hummingbird
import Operations
import Store

/// Two snapshots to compare, and what of it to show.
struct Comparison: Sendable {
    /// Times of snapshots.
    var first: Int64
    var second: Int64
    var kind: DifferenceKind
    /// Name or registrationAuthority; nil for all.
    var federation: String?
    /// From 1.
    var page: Int

    static let path = "/history/compare"

    /// Rows on a page: each takes decoding two descriptions.
    static let pageSize = 25

    /// The newest snapshot and the one before it, unless others are named: by their times, or by a day, which stands for
    /// the last snapshot up to its end.
    ///
    /// - Parameter snapshots: newest first, at least one.
    /// - Throws: `HTTPError` 400 for what is no time, 404 for a time without a snapshot.
    init(_ parameters: QueryParameters, snapshots: [Snapshot], clock: WallClock) throws {
        let newest = snapshots[0].time
        second = try Self.time("to", parameters, snapshots, clock) ?? newest
        let to = second
        first = try Self.time("from", parameters, snapshots, clock) ?? snapshots.first { $0.time < to }?.time ?? to
        kind = try parameters.choice("kind", DifferenceKind.self) ?? .changed
        federation = parameters["federation_name"]
        page = try parameters.number("page", in: 1...Int.max) ?? 1
    }

    static func path(from first: Int64, to second: Int64) -> String {
        Address.of(path, [("from", WallClock.iso8601(first)), ("to", WallClock.iso8601(second))])
    }

    func address(kind: DifferenceKind? = nil, page: Int = 1) -> String {
        let kind = kind ?? self.kind
        return Address.of(
            Self.path,
            [
                ("from", WallClock.iso8601(first)), ("to", WallClock.iso8601(second)),
                ("kind", kind == .changed ? nil : kind.rawValue), ("federation_name", federation),
                ("page", page == 1 ? nil : String(page)),
            ])
    }

    /// The snapshot that a parameter names; nil where it is absent.
    static func time(
        _ name: String, _ parameters: QueryParameters, _ snapshots: [Snapshot], _ clock: WallClock
    ) throws -> Int64? {
        guard let text = parameters[name] else { return nil }
        if let end = clock.time(ofDay: text, daysLater: 1) {
            if let last = snapshots.first(where: { $0.time < end }) { return last.time }
            throw HTTPError(.notFound, message: "There is no snapshot so old: the first one came after \(text).")
        }
        guard let time = WallClock.time(iso8601: text) else {
            throw QueryParameters.refusal(
                name, text, "a day such as 2026-03-29, or the time of a snapshot such as 2026-03-29T04:00:00Z")
        }
        guard snapshots.contains(where: { $0.time == time }) else {
            throw HTTPError(.notFound, message: "There is no snapshot of \(WallClock.iso8601(time)).")
        }
        return time
    }
}
