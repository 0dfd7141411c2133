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

    @Option(help: ArgumentHelp("Wait so long for another writer to finish.", valueName: "seconds"))
    var wait = 0

    func validate() throws {
        guard (0...86_400).contains(wait) else { throw ValidationError("--wait takes 0 to 86400 seconds.") }
    }

    func run() async throws {
        var flags: [ConfigurationKey: String] = [:]
        flags[.backupDirectory] = outputDir
        try await global.runJob(flags) { environment in
            let configuration = environment.configuration
            try ServiceIdentity.becomeOwner(
                ofDatabase: configuration.database, making: configuration.backupDirectory)
            return try await MigrationJob(
                database: configuration.database, version: ProgramVersion.current, context: environment.context
            ).run(directory: configuration.backupDirectory, level: configuration.backupLevel, wait: .seconds(wait))
        }
    }
}
