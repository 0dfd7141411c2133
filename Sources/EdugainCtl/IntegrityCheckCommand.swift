import ArgumentParser
import Operations

struct IntegrityCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "integrity-check",
        abstract: "Look whether the database is sound.",
        discussion: """
            Examples:
              edugain-ctl integrity-check
              edugain-ctl integrity-check --quick
              edugain-ctl integrity-check copy.db

            Looks at the file as SQLite sees it, and whether the history holds together: descriptions of an entity do \
            not overlap, stored counters are those that the entities give. Changes nothing and takes no lock. Exit \
            code 12 when something is wrong; what, and what to do, is printed.
            """)

    @OptionGroup var global: GlobalOptions

    @Flag(help: "Leave out what takes long: indexes, and all snapshots but the newest.")
    var quick = false

    @Argument(help: ArgumentHelp("Check this file instead of the database.", valueName: "file"))
    var file: String?

    func run() async throws {
        try await global.run { environment in
            let database = file ?? environment.configuration.database
            try ServiceIdentity.becomeOwner(ofDatabase: database)
            return try IntegrityCheck(database: database, context: environment.context).run(quick: quick)
        }
    }
}
