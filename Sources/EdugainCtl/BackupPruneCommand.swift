import ArgumentParser
import Operations

struct BackupPruneCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune",
        abstract: "Remove the backups that no rule keeps.",
        discussion: """
            Examples:
              edugain-ctl backup prune --dry-run
              edugain-ctl backup prune --keep-daily 7 --keep-weekly 4 --keep-monthly 12

            Only verified backups count and only they go; the newest of them never does, and is read again before any other \
            one goes. Files that are no backups are not touched. Rules given here replace those of the settings.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var retention: RetentionOptions

    @Flag(help: "Tell what would go, remove nothing.")
    var dryRun = false

    @Option(help: ArgumentHelp("Remove copies at this place of rclone.", valueName: "remote:path"))
    var remote: String?

    func run() async throws {
        try await global.runJob(retention.flags, isDryRun: dryRun) { environment in
            let configuration = environment.configuration
            try ServiceIdentity.becomeOwner(ofDatabase: configuration.database)
            return try await PruneJob(context: environment.context).run(
                remote.map { .remote($0) } ?? .directory(configuration.backupDirectory),
                policy: try configuration.retentionPolicy(), dryRun: dryRun)
        }
    }
}
