import ArgumentParser
import Operations

/// The program. Each subcommand is a file of its own.
@main
struct EdugainCtl: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edugain-ctl",
        abstract: "Runs an eduGAIN Quality Dashboard and looks after its data.",
        discussion: """
            Examples:
              edugain-ctl demo --database demo.db
              edugain-ctl serve --database demo.db
              edugain-ctl import
              edugain-ctl import --source aggregate.xml --dry-run
              edugain-ctl config show

            Exit codes: 0 done, 1 failed, 3 partly done, 10 not found, 11 locked by another process, \
            12 verification failed, 13 not enough space, 14 database of a newer version, 64 wrong usage, \
            75 source unavailable, try again later. Any other code is a failure.
            """,
        version: ProgramVersion.current,
        subcommands: [
            ServeCommand.self, ImportCommand.self, BackupCommand.self, RestoreCommand.self, VacuumCommand.self,
            IntegrityCheckCommand.self, MigrateCommand.self,
            DemoCommand.self, ConfigCommand.self,
        ])

    static func main() async {
        StandardStream.replaceClosedOnes()
        await main(nil)
    }
}
