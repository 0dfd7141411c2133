import ArgumentParser

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Make, list, verify and remove backups of the database.",
        discussion: """
            Examples:
              edugain-ctl backup
              edugain-ctl backup list
              edugain-ctl backup verify --latest
              edugain-ctl backup prune --keep-daily 7 --keep-weekly 4 --dry-run
            """,
        subcommands: [
            BackupCreateCommand.self, BackupListCommand.self, BackupVerifyCommand.self, BackupPruneCommand.self,
        ],
        defaultSubcommand: BackupCreateCommand.self)
}
