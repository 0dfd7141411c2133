import Operations
import Store

/// `/health`: whether the dashboard can answer, and whether what it answers is up to date.
struct HealthAnswer: Encodable, Sendable {
    struct LastImport: Encodable, Sendable {
        let outcome: ImportOutcome
        let started: String
        let message: String?
    }

    /// `healthy`; `degraded` when data are missing or stale, or the last import failed; `unhealthy` when the database
    /// cannot be read.
    let status: String
    let timestamp: String
    /// What is the matter, in words; nil when nothing is.
    let reason: String?
    /// Seconds since the source was last checked with success.
    let dataAge: Int64?
    let freshness: Freshness?
    let snapshot: String?
    let lastImport: LastImport?

    private enum CodingKeys: String, CodingKey {
        case status, timestamp, reason, freshness, snapshot
        case dataAge = "data_age_seconds"
        case lastImport = "last_import"
    }

    /// - Parameter readError: why a trivial read failed just now; nil when it did not.
    init(_ current: DashboardState.Current, readError: String?, now: Int64) {
        timestamp = WallClock.iso8601(now)
        guard case .ready(let data) = current else {
            dataAge = nil
            freshness = nil
            snapshot = nil
            lastImport = nil
            if case .unusable = current {
                (status, reason) = ("unhealthy", "the database cannot be read; the server's log says why")
            } else {
                (status, reason) = ("degraded", "there is no database yet")
            }
            return
        }
        dataAge = data.age(at: now)
        freshness = dataAge.map { Freshness(age: $0) }
        snapshot = data.snapshot.map { WallClock.iso8601($0.time) }
        lastImport = data.latestRun.map {
            LastImport(outcome: $0.outcome, started: WallClock.iso8601($0.started), message: $0.message)
        }
        (status, reason) = Self.judge(data, freshness: freshness, readError: readError)
    }

    private static func judge(
        _ data: DashboardData, freshness: Freshness?, readError: String?
    ) -> (status: String, reason: String?) {
        if readError != nil { return ("unhealthy", "the database cannot be read") }
        guard data.snapshot != nil else { return ("degraded", "nothing was imported yet") }
        if let run = data.latestRun, !run.outcome.isSuccess, run.outcome != .running {
            return ("degraded", "the last import was \(run.outcome.rawValue): \(run.message ?? "no reason is known")")
        }
        if freshness == .stale { return ("degraded", "the data are stale") }
        return ("healthy", nil)
    }
}
