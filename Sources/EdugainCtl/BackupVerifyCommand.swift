import ArgumentParser
import Operations

struct BackupVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove that backups can be restored, by restoring them into a temporary place.",
        discussion: """
            Examples:
              edugain-ctl backup verify --latest
              edugain-ctl backup verify --all
              edugain-ctl backup verify /mnt/usb/edugain_backup_20261123_030000.db.gz

            Exit code 12 when one is not good. Without a manifest, as the old shell script left them, a backup is checked as \
            a database only, which is said.
            """)

    @OptionGroup var global: GlobalOptions

    @Argument(help: ArgumentHelp("A backup, by path or by its name in the backup directory.", valueName: "file"))
    var file: String?

    @Flag(help: "Verify the newest backup; the default.")
    var latest = false

    @Flag(help: "Verify all backups.")
    var all = false

    @Flag(help: "Write a manifest for good backups that have none, so that they count.")
    var adopt = false

    @Option(help: ArgumentHelp("The directory of the backups.", valueName: "directory"))
    var outputDir: String?

    @Option(help: ArgumentHelp("Verify copies at this place of rclone.", valueName: "remote:path"))
    var remote: String?

    func validate() throws {
        guard [file != nil, latest, all].filter({ $0 }).count <= 1 else {
            throw ValidationError("Give one of a file, --latest and --all.")
        }
        guard remote == nil || !adopt else { throw ValidationError("--adopt is for backups here, not at a remote.") }
    }

    func run() async throws {
        var flags: [ConfigurationKey: String] = [:]
        flags[.backupDirectory] = outputDir
        try await global.runJob(flags) { environment in
            let configuration = environment.configuration
            let job = VerificationJob(directory: configuration.backupDirectory, context: environment.context)
            let selection = file.map { BackupSelection.file($0) } ?? (all ? .all : .latest)
            if let remote {
                try ServiceIdentity.becomeOwner(ofDatabase: configuration.database)
                return try await job.run(remote: remote, selection)
            }
            let opened = try job.open(selection)
            try ServiceIdentity.becomeOwner(ofDatabase: configuration.database)
            return job.run(opened, adopt: adopt, version: ProgramVersion.current)
        }
    }
}
