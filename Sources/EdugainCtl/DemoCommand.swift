import ArgumentParser
import Operations

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Make a database with the history of invented entities.",
        discussion: """
            Examples:
              edugain-ctl demo --database demo.db
              edugain-ctl demo --database large.db --entities 10300 --days 60 --per-day 1
              edugain-ctl demo --files invented --days 1 --per-day 1

            The same seed makes the same entities. A database that holds data already is left alone. With --files \
            nothing is imported: the aggregate of the last snapshot is written, to try 'import --source' with.
            """)

    @OptionGroup var global: GlobalOptions

    @Option(help: "Makes another set of entities.")
    var seed: UInt64 = 1

    @Option(help: "Entities of the first snapshot.")
    var entities = 2_000

    @Option(help: "Days of history.")
    var days = 30

    @Option(help: "Snapshots a day.")
    var perDay = 2

    @Option(
        help: ArgumentHelp(
            "Write aggregate.xml and federations.json into this directory instead of filling a database.",
            valueName: "directory"))
    var files: String?

    func run() async throws {
        let request = DemoRequest(seed: seed, entities: entities, days: days, snapshotsPerDay: perDay)
        if let files {
            try await global.run { try DemoFiles(directory: files).write(request, now: $0.context.clock.now()) }
            return
        }
        try await global.run { environment in
            let database = environment.configuration.database
            try ServiceIdentity.becomeOwner(ofDatabase: database)
            return try await DemoMaker(database: database, context: environment.context).run(request)
        }
    }
}
