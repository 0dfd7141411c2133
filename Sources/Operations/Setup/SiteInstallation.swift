import Files
import Glibc

/// Writes the web site and lets nginx use it; or leaves all as it was, when nginx does not like it.
struct SiteInstallation {
    let site: NginxSite
    let job: SiteJob
    let programs: SystemProgram
    let isSystemdRunning: Bool

    /// - Throws: ``CommandFailure``
    func run(force: Bool, now: Int64, isDryRun: Bool) async throws -> (steps: [SetupStep], nextSteps: [String]) {
        guard programs.find("nginx") != nil else {
            throw CommandFailure(
                .notFound, "nginx is not installed, which the web site is for",
                hint: "Install it with 'apt install nginx' and run this again.")
        }
        let planned = try job.run(force: force, now: now, isDryRun: true)
        if isDryRun {
            return (steps(planned, .wouldDo, reloaded: planned.outcome != .unchanged || planned.link != nil), [])
        }
        guard planned.outcome != .unchanged || planned.link != nil else {
            return (steps(planned, .done, reloaded: false), certificateSteps(planned))
        }
        try await check { "nginx's configuration has a mistake already, so nothing was changed: \($0)" }
        let before = try? OpenFile(reading: planned.path).readAll(limit: 1 << 20)
        let summary = try job.run(force: force, now: now)
        do {
            if let link = summary.link { try enable(summary.path, link) }
            try await check { "nginx does not take the web site, so all is as it was: \($0)" }
        } catch {
            if let link = summary.link { unlink(link) }
            if let before {
                try? ReplacementFile.write(before, to: summary.path, mode: 0o644)
            } else {
                unlink(summary.path)
            }
            throw error
        }
        try await reload()
        return (steps(summary, .done, reloaded: true), certificateSteps(summary))
    }

    private func steps(_ summary: SiteSummary, _ outcome: SetupStep.Outcome, reloaded: Bool) -> [SetupStep] {
        let names = site.names.map(\.description).joined(separator: ", ")
        let form = site.certificate == nil ? "by http until there is a certificate" : "by https"
        let copy = summary.copy.map { "; the one from before is \($0)" } ?? ""
        var steps = [
            SetupStep(
                summary.outcome == .unchanged ? .unchanged : outcome,
                "the web site \(names), \(form): \(summary.path)\(copy)")
        ]
        if let link = summary.link { steps.append(SetupStep(outcome, "nginx uses it, by the link \(link)")) }
        if reloaded { steps.append(SetupStep(outcome, "nginx tested and reloaded")) }
        return steps
    }

    /// How to get the certificate, when there is none.
    private func certificateSteps(_ summary: SiteSummary) -> [String] {
        guard site.certificate == nil else { return [] }
        let names = site.names.map { "--server-name \($0)" }.joined(separator: " ")
        return [summary.certificateStep, "edugain-ctl setup \(names)"]
    }

    private func enable(_ path: String, _ link: String) throws {
        guard symlink(path, link) == 0 else {
            throw CommandFailure(
                .failed, "the link \(link) cannot be made: \(String(cString: strerror(errno)))",
                hint: "Run the command as root, with sudo.")
        }
    }

    private func check(_ message: (String) -> String) async throws {
        let answer = try await programs.run("nginx", ["-t"])
        guard !answer.isSuccess else { return }
        throw CommandFailure(.failed, message(answer.message), hint: "'nginx -t' tells more.")
    }

    private func reload() async throws {
        // reload-or-restart also starts an nginx that was stopped.
        let answer =
            isSystemdRunning
            ? try await programs.run("systemctl", ["reload-or-restart", "nginx.service"])
            : try await programs.run("nginx", ["-s", "reload"])
        guard !answer.isSuccess else { return }
        throw CommandFailure(
            .failed, "the web site is written, but nginx could not be reloaded: \(answer.message)",
            hint: isSystemdRunning ? "See 'systemctl status nginx'." : "Start it with 'service nginx start'.")
    }
}
