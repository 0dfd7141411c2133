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
        if isDryRun { return (steps(planned, .wouldDo), []) }
        try await check("nginx's configuration has a mistake already, so nothing was changed")
        // Also what is there already is reloaded: the last time that may have failed.
        let summary =
            planned.outcome == .unchanged && planned.link == nil
            ? planned : try await write(over: planned, force: force, now: now)
        try await reload()
        return (steps(summary, .done), certificateSteps(summary))
    }

    /// Writes file and link, and takes both back when nginx does not take them.
    private func write(over planned: SiteSummary, force: Bool, now: Int64) async throws -> SiteSummary {
        // A file that is not ours is kept as a copy.
        let before = planned.copy == nil ? try EditedFile(path: planned.path, mode: 0o644) : nil
        let summary = try job.run(force: force, now: now)
        var link: String?
        do {
            if let wanted = summary.link {
                try enable(summary.path, wanted)
                link = wanted
            }
            try await check("nginx does not take the web site")
            return summary
        } catch {
            let failure = CommandFailure(error)
            do {
                if let link { try FileName.remove(link) }
                try putBack(before, summary)
            } catch {
                throw CommandFailure(
                    .failed, "\(failure.message); and not all is as it was: \(CommandFailure(error).message)",
                    hint: "Mend \(summary.path) before nginx starts again; 'nginx -t' tells what it makes of it.")
            }
            throw CommandFailure(failure.status, "all is as it was: \(failure.message)", hint: failure.hint)
        }
    }

    private func putBack(_ before: EditedFile?, _ summary: SiteSummary) throws {
        if let copy = summary.copy {
            try FileName.move(copy, to: summary.path, replacing: true)
        } else if let before, before.isThere {
            try before.write(before.text)
        } else {
            try FileName.remove(summary.path)
        }
    }

    private func steps(_ summary: SiteSummary, _ outcome: SetupStep.Outcome) -> [SetupStep] {
        let names = site.names.map(\.description).joined(separator: ", ")
        let form = site.certificate == nil ? "by http until there is a certificate" : "by https"
        let copy = summary.copy.map { "; the one from before is \($0)" } ?? ""
        var steps = [
            SetupStep(
                summary.outcome == .unchanged ? .unchanged : outcome,
                "the web site \(names), \(form): \(summary.path)\(copy)")
        ]
        if let link = summary.link { steps.append(SetupStep(outcome, "nginx uses it, by the link \(link)")) }
        return steps + [SetupStep(outcome, "nginx tested and reloaded")]
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

    private func check(_ message: String) async throws {
        let answer = try await programs.run("nginx", ["-t"])
        guard !answer.isSuccess else { return }
        throw CommandFailure(.failed, "\(message): \(answer.message)", hint: "'nginx -t' tells more.")
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
