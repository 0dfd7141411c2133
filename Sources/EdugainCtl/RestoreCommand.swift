import ArgumentParser
import Glibc
import Operations

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a verified backup in the place of the database.",
        discussion: """
            Examples:
              edugain-ctl restore --latest
              edugain-ctl restore --at "2026-11-20 12:00" --dry-run
              edugain-ctl restore /mnt/usb/edugain_backup_20261123_030000.db.gz --yes
              edugain-ctl restore --undo

            The service may keep running. The backup is verified completely before anything is replaced, and the database from \
            before is kept beside the new one. With --latest and --at a backup that is not good is skipped for the next older one.
            """)

    @OptionGroup var global: GlobalOptions

    @Argument(
        help: ArgumentHelp(
            "A backup, by path or by its name in the backup directory; or a database file.", valueName: "file"))
    var file: String?

    @Flag(help: "Restore the newest backup that is good.")
    var latest = false

    @Option(help: ArgumentHelp("Restore the newest backup made at this time or before.", valueName: "time"))
    var at: String?

    @Flag(help: "Go back to the database from before the last restore.")
    var undo = false

    @Flag(help: "Verify, and tell what would be replaced; change nothing.")
    var dryRun = false

    @Flag(help: "Do not ask.")
    var yes = false

    @Option(help: ArgumentHelp("The directory of the backups.", valueName: "directory"))
    var outputDir: String?

    @OptionGroup var waiting: WaitOption

    @Option(help: ArgumentHelp("Restore a copy at this place of rclone.", valueName: "remote:path"))
    var remote: String?

    func validate() throws {
        guard [file != nil, latest, at != nil, undo].filter({ $0 }).count == 1 else {
            throw ValidationError("Say what to restore: a file, --latest, --at TIME or --undo.")
        }
        guard remote == nil || !undo else { throw ValidationError("--undo is about a database here, not at a remote.") }
    }

    func run() async throws {
        var flags: [ConfigurationKey: String] = [:]
        flags[.backupDirectory] = outputDir
        try await global.runJob(flags, isDryRun: dryRun) { environment in
            let configuration = environment.configuration
            let job = RestoreJob(
                database: configuration.database, directory: configuration.backupDirectory,
                context: environment.context)
            let request = RestoreRequest(
                source: try source(environment.context.clock), dryRun: dryRun, wait: waiting.duration)
            let confirmation = Confirmation(isGranted: yes)
            if !dryRun, access(configuration.database, F_OK) == 0 { try confirmation.checkPossible() }
            let candidates: RestoreJob.Candidates
            if let remote, case .backup(let selection) = request.source {
                try ServiceIdentity.becomeOwner(ofDatabase: configuration.database)
                candidates = try await job.find(selection, at: remote)
            } else {
                candidates = try job.open(request.source)
                try ServiceIdentity.becomeOwner(ofDatabase: configuration.database)
            }
            return try await job.run(candidates, request) { question in
                environment.display.finish()
                return confirmation.ask(question)
            }
        }
    }

    private func source(_ clock: WallClock) throws -> RestoreRequest.Source {
        if undo { return .former }
        if let file { return .backup(.file(file)) }
        guard let at else { return .backup(.latest) }
        return .backup(.before(try PointInTime(at, clock: clock).latest))
    }
}
