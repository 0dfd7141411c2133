import Backups
import Glibc

/// Does what `setup` is asked to, one thing after the other; what fails does not keep the rest from being done.
public struct SetupJob: Sendable {
    let places: SetupPlaces
    let database: String
    let programs: SystemProgram
    let tokens: TokenJob
    /// This program, for a first import where systemd does not run.
    let program: String
    let context: OperationContext

    /// - Parameters:
    ///   - database: whose owner jobs run as.
    ///   - environment: where programs are looked for.
    ///   - program: the path of this program.
    public init(
        places: SetupPlaces, database: String, environment: [String: String], program: String = "/proc/self/exe",
        context: OperationContext
    ) {
        self.places = places
        self.database = database
        self.programs = SystemProgram(environment: environment)
        tokens = TokenJob(
            path: places.tokenFile,
            audit: .ofCommand(path: places.auditLog, context: context, environment: environment), context: context)
        self.program = program
        self.context = context
    }

    /// - Throws: ``CommandFailure`` for what was asked; what fails later is in the summary.
    public func run(_ request: SetupRequest, isDryRun: Bool) async throws -> SetupSummary {
        try request.check()
        var summary = SetupSummary()
        var settings: [(ConfigurationKey, String)] = []
        if let wanted = request.site {
            await step(&summary) {
                let site = try NginxSite(
                    names: wanted.names, certificate: wanted.certificate, key: wanted.key,
                    existing: ExistingSite(path: places.siteFile))
                let done = try await SiteInstallation(
                    site: site, job: SiteJob(site: site, templates: places.templates, path: places.siteFile),
                    programs: programs, isSystemdRunning: isSystemdRunning
                ).run(force: wanted.force, now: context.clock.now(), isDryRun: isDryRun)
                $0.nextSteps += done.nextSteps
                let kept = try keptAddress(site)
                if kept == nil { settings.append((.publicURL, site.address)) }
                return done.steps + (kept.map { [$0] } ?? [])
            }
        }
        if let remote = request.backupRemote {
            await step(&summary) { _ in
                let step = isDryRun ? nil : try await check(remote: remote)
                settings.append((.backupRemote, remote))
                return step.map { [$0] } ?? []
            }
        }
        await step(&summary) { _ in try await set(settings, isDryRun: isDryRun) }
        if request.isImporting { await step(&summary) { _ in [try await importMetadata(isDryRun: isDryRun)] } }
        // Last, so that it is shown at once: who interrupts an import would never see it.
        if let name = request.adminToken {
            await step(&summary) { summary in
                let (step, token) = try makeToken(name, isDryRun: isDryRun)
                summary.token = token
                return [step]
            }
        }
        return summary
    }

    var isSystemdRunning: Bool { access(places.systemdDirectory, F_OK) == 0 }

    private func step(
        _ summary: inout SetupSummary, _ body: (inout SetupSummary) async throws -> [SetupStep]
    ) async {
        do {
            summary.steps += try await body(&summary)
        } catch {
            summary.steps.append(SetupStep(CommandFailure(error)))
        }
    }

    /// As the user that jobs run as: rclone keeps remotes per user.
    private func check(remote: String) async throws -> SetupStep {
        let destination = try RemoteDestination(remote)
        let hint =
            destination.description == remote
            ? nil : "Every user of this host can read its parameters in the settings; keep secrets in 'rclone config'."
        return try await ServiceIdentity.asOwner(ofDatabase: database) {
            do {
                let count = try await RcloneRemote(destination: remote, timeLimit: .seconds(120)).backups().count
                return SetupStep(.done, "\(destination) can be read; backups there: \(count)", hint: hint)
            } catch RemoteError.noDirectory {
                return SetupStep(
                    .done, "\(destination) can be reached; the first copy makes the directory", hint: hint)
            }
        }
    }
}
