import ArgumentParser
import Operations

struct VacuumCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vacuum",
        abstract: "Give space that the database does not need any more back to the system.",
        discussion: """
            Examples:
              edugain-ctl vacuum
              edugain-ctl vacuum --force --wait 900

            The dashboard goes on answering meanwhile. Needs twice the size of the database, free, in its directory. Does \
            nothing when less than an eighth of the file would be gained.
            """)

    @OptionGroup var global: GlobalOptions

    @Flag(help: "Rewrite the database even if there is little to gain.")
    var force = false

    @OptionGroup var waiting: WaitOption

    func run() async throws {
        try await global.runJob { environment in
            let database = environment.configuration.database
            try ServiceIdentity.becomeOwner(ofDatabase: database)
            return try VacuumJob(database: database, context: environment.context).run(
                force: force, wait: waiting.duration)
        }
    }
}
