import ArgumentParser
import Operations

struct BackupCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a backup, prove it, and remove old ones.",
        discussion: """
            Examples:
              edugain-ctl backup
              edugain-ctl backup create --output-dir /mnt/backup --keep-daily 14 --keep-monthly 12
              edugain-ctl backup create --remote offsite:edugain --no-prune

            The database may be read and written meanwhile. The backup has its name only after it was checked, \
            compressed, read back and compared. Rules given here replace those of the settings.

            Exit code 3 when the backup is good but was not copied away, or an old one could not be removed.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var retention: RetentionOptions

    @Option(help: ArgumentHelp("Compress from 1 (fast) to 9 (small).", valueName: "level"))
    var level: Int?

    @Flag(help: "Remove no old backup.")
    var noPrune = false

    @Option(help: ArgumentHelp("Copy the backup to this place of rclone.", valueName: "remote:path"))
    var remote: String?

    func run() async throws {
        var flags = retention.flags
        flags[.backupLevel] = level.map(String.init)
        flags[.backupRemote] = remote
        try await global.runJob(flags) { environment in
            let configuration = environment.configuration
            let request = BackupRequest(
                database: configuration.database, directory: configuration.backupDirectory,
                level: configuration.backupLevel, policy: noPrune ? nil : try configuration.retentionPolicy(),
                remote: configuration.backupRemote)
            try ServiceIdentity.becomeOwner(
                ofDatabase: configuration.database, making: configuration.backupDirectory)
            return try await BackupJob(version: ProgramVersion.current, context: environment.context).run(request)
        }
    }
}
