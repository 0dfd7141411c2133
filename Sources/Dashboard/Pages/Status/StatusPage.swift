import Operations
import Quality
import Store

/// `/status`: how the dashboard itself is doing. Nothing in it is secret.
struct StatusPage: PageModel {
    static let template = "status"

    /// An attempt to import.
    struct Run: Sendable {
        let started: String
        let duration: String
        let outcome: Mark
        let stage: String
        let message: String
        let source: String
    }

    let frame: PageFrame
    let facts: [StatusFact]
    let checks: [StatusCheck]
    let hasChecks: Bool
    let runs: [Run]
    let hasRuns: Bool

    private static let runsShown = 20

    /// - Parameter report: how everything is, as far as everybody may know; nil where nobody looked.
    init(_ report: HealthReport?, in setting: PageSetting, data: DashboardData) {
        frame = PageFrame("Status", section: .status, in: setting)
        facts = StatusFact.all(data, setting: setting)
        checks = report.map { $0.checks.map(StatusCheck.init) } ?? []
        hasChecks = !checks.isEmpty
        runs = data.runs.prefix(Self.runsShown).map { Self.run($0, setting.clock) }
        hasRuns = !runs.isEmpty
    }

    private static func run(_ run: ImportRun, _ clock: WallClock) -> Run {
        let seconds = run.finished.map { max(0, $0 - run.started) }
        return Run(
            started: clock.text(run.started), duration: seconds.map { "\(NumberText.grouped(Int($0))) s" } ?? "–",
            outcome: Mark(run.outcome),
            stage: run.outcome == .running ? "\(run.stage), \(run.progress) %" : run.stage,
            message: run.message == nil ? "" : ImportMessage.text(run), source: SourceText.of(run.source))
    }
}
