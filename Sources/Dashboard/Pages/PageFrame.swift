import Operations
import Store

/// What stands around every page: title, freshness, and a banner when the last import went wrong.
struct PageFrame: Sendable {
    let title: String
    let stylesheet = StylesheetAsset.path
    /// `fresh`, `aging` or `stale`; nil without data.
    let freshness: String?
    /// `Data checked 3 hours ago, at 2026-03-29 06:00:00 +02:00.`
    let freshnessText: String?
    /// Why the last import brought nothing; nil when it did.
    let banner: String?

    init(title: String, data: DashboardData?, clock: WallClock) {
        self.title = title
        let now = clock.now()
        if let age = data?.age(at: now), let lastSuccess = data?.lastSuccess {
            freshness = Freshness(age: age).rawValue
            freshnessText = "Data checked \(Freshness.text(age: age)) ago, at \(clock.text(lastSuccess))."
        } else {
            freshness = nil
            freshnessText = nil
        }
        banner = data?.latestRun.flatMap { Self.banner($0, clock: clock) }
    }

    private static func banner(_ run: ImportRun, clock: WallClock) -> String? {
        let time = clock.text(run.finished ?? run.started)
        let reason = run.message ?? "no reason is known"
        switch run.outcome {
        case .running, .imported, .notModified: return nil
        case .refused: return "The import of \(time) was refused: \(reason). Older data are shown."
        case .failed: return "The import of \(time) failed: \(reason). Older data are shown."
        case .interrupted: return "The import of \(time) was interrupted. Older data are shown."
        }
    }
}
