import Operations

/// Keeps the newest report of how everything is, so that questions in a row cost one look at the files.
actor HealthMonitor {
    private struct Kept {
        var report: HealthReport
        var moment: ContinuousClock.Instant
    }

    private let inspector: HealthInspector?
    private var kept: Kept?
    private var inspection: Task<HealthReport?, Never>?

    /// A report is given out again for so long.
    private static let lifetime = Duration.seconds(10)

    /// - Parameter inspector: nil where there is nothing to look at but what is served.
    init(_ inspector: HealthInspector?) {
        self.inspector = inspector
    }

    /// A report of the last ten seconds, or the one before where somebody is looking right now: that may take long when
    /// the whole database is read. Nil when this user may not look.
    func report() async -> HealthReport? {
        if let kept, inspection != nil || ContinuousClock.now - kept.moment < Self.lifetime { return kept.report }
        return await renew(mayCheckIntegrity: false)
    }

    /// Looks at everything anew. Who asks while somebody looks gets the same report.
    @discardableResult
    func renew(mayCheckIntegrity: Bool) async -> HealthReport? {
        if let inspection { return await inspection.value }
        guard let inspector else { return nil }
        let task = Task { try? await inspector.report(mayCheckIntegrity: mayCheckIntegrity) }
        inspection = task
        let report = await task.value
        inspection = nil
        kept = report.map { Kept(report: $0, moment: .now) }
        return report
    }
}
