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

    func validate() throws {
        guard [file != nil, latest, all].filter({ $0 }).count <= 1 else {
            throw ValidationError("Give one of a file, --latest and --all.")
        }
    }

    func run() async throws {
        var flags: [ConfigurationKey: String] = [:]
        flags[.backupDirectory] = outputDir
        try await global.run(flags) { environment in
            let configuration = environment.configuration
            let job = VerificationJob(directory: configuration.backupDirectory, context: environment.context)
            let opened = try job.open(file.map { .file($0) } ?? (all ? .all : .latest))
            try ServiceIdentity.becomeOwner(ofDatabase: configuration.database)
            return job.run(opened, adopt: adopt, version: ProgramVersion.current)
        }
    }
}
