import Operations
import Store

/// What `/api/cache/status` says of the age of the data.
struct CacheStatus: Sendable {
    let status: Freshness.Compatible
    /// Nil before the first import.
    let snapshot: Snapshot?
    /// Seconds since the source was last checked with success; nil before the first time.
    let age: Int64?
    let now: Int64

    /// - Parameter data: nil before there is a database.
    init(_ data: DashboardData?, now: Int64) {
        snapshot = data?.snapshot
        age = data?.age(at: now)
        status = Freshness.Compatible(age: age)
        self.now = now
    }

    var message: String {
        guard let age else { return "Nothing was imported yet." }
        let text = "The source was last checked \(Freshness.text(age: age)) ago"
        switch status {
        case .fresh, .noData: return text + "."
        case .stale: return text + "; an import may have been missed."
        case .expired: return text + "; the data may be out of date."
        }
    }

    /// Never below zero, also where the clock was set back.
    static func hours(_ seconds: Int64) -> Double { Double(max(0, seconds) / 360) / 10 }
}

extension APIRecord where Value == CacheStatus {
    /// The fields of the Python dashboard.
    static let cacheStatus = APIRecord(
        "CacheStatus", "How old the data are.",
        [
            Member("status", .choice("fresh below 12 hours, stale below 24", Freshness.Compatible.self)) {
                .text($0.status.rawValue)
            },
            Member("message", .text("the same in words", example: "The source was last checked 3 hours ago.")) {
                .text($0.message)
            },
            Member("timestamp", .moment("the newest snapshot").orNull) {
                .optional($0.snapshot.map { WallClock.iso8601($0.time) })
            },
            Member(
                "age_hours", .number("hours since the source was last checked with success", example: 3.2).orNull
            ) { .optional($0.age.map(CacheStatus.hours)) },
            Member("metadata_source", .text("host that the metadata came from", example: "mds.edugain.org").orNull) {
                .optional($0.snapshot.map { SourceText.of($0.source) })
            },
            Member("cache_age_hours", .number("hours since the newest snapshot", example: 15.2).orNull) { status in
                .optional(status.snapshot.map { CacheStatus.hours(status.now - $0.time) })
            },
        ])
}
