import ArgumentParser
import Operations

struct BackupListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show the backups there are, and why each one is kept.",
        discussion: """
            Examples:
              edugain-ctl backup list
              edugain-ctl backup list --json

            A backup is verified when it has a manifest, and still has the size it had when it was read back and compared; \
            'backup verify' reads it again.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var retention: RetentionOptions

    @Option(help: ArgumentHelp("Show the copies at this place of rclone.", valueName: "remote:path"))
    var remote: String?

    func run() async throws {
        try await global.run(retention.flags) { environment in
            try await BackupListing(
                remote.map { .remote($0) } ?? .directory(environment.configuration.backupDirectory),
                policy: try environment.configuration.retentionPolicy(), clock: environment.context.clock)
        }
    }
}
