import ArgumentParser
import Operations

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the database to the schema of this program, after a verified backup.",
        discussion: """
            Example: edugain-ctl migrate --wait 900

            Does nothing when the database is up to date. Every command that writes does the same by itself, without a backup; \
            run before an upgraded service starts, this one lets it start on the new schema at once.
            """)

    @OptionGroup var global: GlobalOptions

    @Option(help: ArgumentHelp("Make the backup in this directory.", valueName: "directory"))
    var outputDir: String?

    @OptionGroup var waiting: WaitOption

    func run() async throws {
        var flags: [ConfigurationKey: String] = [:]
        flags[.backupDirectory] = outputDir
        try await global.runJob(flags) { environment in
            let configuration = environment.configuration
            try ServiceIdentity.becomeOwner(
                ofDatabase: configuration.database, making: configuration.backupDirectory)
            return try await MigrationJob(
                database: configuration.database, version: ProgramVersion.current, context: environment.context
            ).run(directory: configuration.backupDirectory, level: configuration.backupLevel, wait: waiting.duration)
        }
    }
}
