import ArgumentParser
import Foundation
import Glibc
import Operations

struct SetupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setup",
        abstract: "Set up web site, admin token, copies of backups and the first import.",
        discussion: """
            Examples:
              sudo edugain-ctl setup
              sudo edugain-ctl setup --server-name dashboard.example.org --import
              sudo edugain-ctl setup --admin-token anna
              sudo edugain-ctl setup --backup-remote offsite:edugain --dry-run

            Without any of the four it asks for them on a terminal. What is there already stays, so it may be run again, \
            for instance when there is a certificate.

            Exit code 3 when some of it could not be done; each is named.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("Make an admin token of this name, and show it once.", valueName: "name"))
    var adminToken: String?

    @Option(help: ArgumentHelp("Copy backups to this place of rclone.", valueName: "remote:path"))
    var backupRemote: String?

    @Flag(name: .customLong("import"), help: "Import the metadata now.")
    var isImporting = false

    @Flag(help: "Replace a web site that was edited, and keep a copy of it.")
    var force = false

    @Flag(help: "Tell what would be done, and do nothing.")
    var dryRun = false

    @Flag(help: "Ask nothing.")
    var nonInteractive = false

    @Option(help: ArgumentHelp("Put this before the paths of all files.", valueName: "path", visibility: .hidden))
    var root = ""

    func run() async throws {
        try await global.run { environment in
            guard geteuid() == 0 || !root.isEmpty else {
                throw CommandFailure(
                    .failed, "setup changes files below /etc, which only root may", hint: "Run it with sudo.")
            }
            let process = ProcessInfo.processInfo.environment
            var places = SetupPlaces(
                root: root, configurationFile: global.config ?? process["EDUGAIN_CONFIG"],
                tokenFile: environment.configuration.tokenFile, auditLog: environment.configuration.auditLog)
            if let directory = site.templateDirectory { places.templates = SiteTemplates(directory: directory) }
            let job = SetupJob(
                places: places, database: environment.configuration.database, environment: process,
                context: environment.context)
            guard request.isEmpty else { return try await job.run(request, isDryRun: dryRun) }
            return try await ask(job, environment.configuration)
        }
    }

    private var request: SetupRequest {
        let wanted = SetupRequest.SiteRequest(
            names: site.serverName, certificate: site.certificate, key: site.key, force: force)
        let isWanted = !site.serverName.isEmpty || site.certificate != nil || site.key != nil || force
        return SetupRequest(
            site: isWanted ? wanted : nil, adminToken: adminToken, backupRemote: backupRemote,
            isImporting: isImporting)
    }

    private func ask(_ job: SetupJob, _ configuration: Configuration) async throws -> SetupSummary {
        guard !nonInteractive, !global.json, isatty(0) == 1, StandardStream.error.isTerminal else {
            throw CommandFailure(
                .usage, "there is nothing to do, and no terminal to ask on",
                hint: "Say it with --server-name, --admin-token, --backup-remote or --import.")
        }
        let questions = SetupQuestions(
            try job.state(configuration), tell: { StandardStream.error.write($0) }, answer: { readLine() })
        let request = try questions.request()
        guard !request.isEmpty else { throw CommandFailure(.failed, "nothing was done: there is nothing to do") }
        let plan = try await job.run(request, isDryRun: true)
        if dryRun { return plan }
        StandardStream.error.write("\n\(plan)\n\n")
        guard try questions.confirm("Do it?", default: true) else {
            throw CommandFailure(.failed, "nothing was done: the answer was not yes")
        }
        StandardStream.error.write("\n")
        return try await job.run(request, isDryRun: false)
    }
}
