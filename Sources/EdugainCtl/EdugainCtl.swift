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
              edugain-ctl check-links
              edugain-ctl backup
              edugain-ctl restore --latest
              edugain-ctl config show
              edugain-ctl health
              edugain-ctl token new anna

            Exit codes: 0 done, 1 failed, 3 partly done, 10 not found, 11 locked by another process, \
            12 verification failed, 13 not enough space, 14 database of a newer version, 64 wrong usage, \
            75 source unavailable, try again later. Any other code is a failure. Only health has other ones: 0 good, \
            1 warning, 2 critical, 3 unknown.
            """,
        version: ProgramVersion.current,
        subcommands: [
            ServeCommand.self, ImportCommand.self, CheckLinksCommand.self, BackupCommand.self, RestoreCommand.self,
            VacuumCommand.self,
            IntegrityCheckCommand.self, MigrateCommand.self, SnapshotsCommand.self, HealthCommand.self,
            DemoCommand.self, ConfigCommand.self, SetupCommand.self, TokenCommand.self,
        ])

    static func main() async {
        StandardStream.replaceClosedOnes()
        endAsPluginForWrongUsage(Array(CommandLine.arguments.dropFirst()))
        await main(nil)
    }

    /// Ends `health` with the code of monitoring plugins when its arguments are wrong: to them, 64 means nothing.
    private static func endAsPluginForWrongUsage(_ arguments: [String]) {
        guard arguments.first == HealthCommand.configuration.commandName else { return }
        do {
            _ = try parseAsRoot(arguments)
        } catch {
            guard exitCode(for: error) == .validationFailure else { return }
            let failure = CommandFailure(
                .usage, message(for: error), hint: "'edugain-ctl health --help' tells what there is.")
            HealthOutput(
                isNagios: arguments.contains("--nagios"), isJSON: arguments.contains("--json"), prometheus: nil
            ).fail(failure)
            exit(withError: ExitCode(HealthStatus.unknown.exitCode))
        }
    }
}
