import Operations
import Store

/// `/health`: whether the dashboard can answer, and whether what it answers is up to date. `status` and `timestamp` are
/// those of the Python dashboard; `checks` has the shape of `application/health+json`.
struct HealthAnswer: Sendable {
    enum Status: String, CaseIterable, Sendable {
        case healthy
        /// Something is wrong, but there is an answer to every question.
        case degraded
        /// The data cannot be served.
        case unhealthy
    }

    struct LastImport: Sendable {
        let outcome: ImportOutcome
        let started: String
    }

    let status: Status
    let timestamp: String
    let releaseId: String?
    /// What is the matter, in words; nil when nothing is.
    let reason: String?
    /// Seconds since the source was last checked with success.
    let dataAge: Int64?
    let freshness: Freshness?
    let snapshot: String?
    let lastImport: LastImport?
    let checks: [String: [HealthEntry]]

    /// - Parameters:
    ///   - isReadable: a trivial read succeeded just now.
    ///   - report: nil where nothing but the served data can be looked at.
    init(_ current: DashboardState.Current, isReadable: Bool, report: HealthReport?, now: Int64) {
        timestamp = WallClock.iso8601(now)
        releaseId = report?.version
        checks = report?.entries ?? [:]
        (status, reason) = Self.judge(current, isReadable: isReadable, report: report, now: now)
        guard case .ready(let data) = current else {
            (dataAge, freshness, snapshot, lastImport) = (nil, nil, nil, nil)
            return
        }
        dataAge = data.age(at: now)
        freshness = data.freshness(at: now)
        snapshot = data.snapshot.map { WallClock.iso8601($0.time) }
        lastImport = data.latestRun.map {
            LastImport(outcome: $0.outcome, started: WallClock.iso8601($0.started))
        }
    }

    private static func judge(
        _ current: DashboardState.Current, isReadable: Bool, report: HealthReport?, now: Int64
    ) -> (Status, String?) {
        switch current {
        case .unusable: return (.unhealthy, "the database cannot be read; the server's log says why")
        case .missing: return (.degraded, "there is no database yet")
        case .ready where !isReadable: return (.unhealthy, "the database cannot be read")
        case .ready(let data):
            guard data.snapshot != nil else { return (.degraded, "nothing was imported yet") }
            if let worst = report?.worstFirst.first, worst.status != .pass { return (.degraded, worst.message) }
            if let run = data.latestRun, !run.outcome.isSuccess, run.outcome != .running {
                return (.degraded, "the last import was \(run.outcome.rawValue)")
            }
            return data.freshness(at: now) == .stale ? (.degraded, "the data are stale") : (.healthy, nil)
        }
    }
}
