import ArgumentParser
import Operations

struct SnapshotsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshots",
        abstract: "Look at the history, or remove the oldest part of it.",
        discussion: """
            Examples:
              edugain-ctl snapshots list
              edugain-ctl snapshots show latest
              edugain-ctl snapshots diff previous latest
              edugain-ctl snapshots prune --keep-days 365 --dry-run

            A snapshot is named by its time as 'list' prints it, by a part of it that begins no other one \
            (2026-03-29), in UTC seconds, or as 'latest' or 'previous'.
            """,
        subcommands: [List.self, Show.self, Diff.self, Prune.self],
        defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List all snapshots, the newest first.",
            discussion: "Example: edugain-ctl snapshots list --json")

        @OptionGroup var global: GlobalOptions

        func run() async throws {
            try await global.withHistory { try await $0.list() }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show a snapshot with its federations.",
            discussion: """
                Examples:
                  edugain-ctl snapshots show latest
                  edugain-ctl snapshots show 2026-03-29 --entities
                """)

        @OptionGroup var global: GlobalOptions

        @Flag(help: "List its entities too.")
        var entities = false

        @Argument(help: ArgumentHelp("Which snapshot.", valueName: "id"))
        var snapshot: String

        func run() async throws {
            try await global.withHistory { try await $0.show(snapshot, withEntities: entities) }
        }
    }

    struct Diff: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Tell what changed from one snapshot to another one.",
            discussion: """
                Examples:
                  edugain-ctl snapshots diff previous latest
                  edugain-ctl snapshots diff 2026-03-01 2026-03-29 --json
                """)

        @OptionGroup var global: GlobalOptions

        @Argument(help: ArgumentHelp("The snapshot to begin with.", valueName: "a"))
        var first: String

        @Argument(help: ArgumentHelp("The snapshot to compare it with.", valueName: "b"))
        var second: String

        func run() async throws {
            try await global.withHistory { try await $0.difference(from: first, to: second) }
        }
    }

    struct Prune: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove the snapshots that are older than so many days.",
            discussion: """
                Example: edugain-ctl snapshots prune --keep-days 730

                The newest snapshot always stays, and every snapshot that stays shows what it showed before. The file \
                gets no smaller by it: its space is used again by later imports, or given back by 'edugain-ctl vacuum'.
                """)

        @OptionGroup var global: GlobalOptions

        @Option(help: ArgumentHelp("Keep the snapshots of the last so many days.", valueName: "n"))
        var keepDays: Int

        @Flag(help: "Tell what would go, write nothing.")
        var dryRun = false

        @OptionGroup var waiting: WaitOption

        func validate() throws {
            guard (1...36_500).contains(keepDays) else { throw ValidationError("--keep-days takes 1 to 36500 days.") }
        }

        func run() async throws {
            try await global.withHistory {
                try await $0.prune(keepDays: keepDays, wait: waiting.duration, dryRun: dryRun)
            }
        }
    }
}

extension GlobalOptions {
    fileprivate func withHistory<Result: Encodable & CustomStringConvertible>(
        _ body: (SnapshotHistory) async throws -> Result
    ) async throws {
        try await run { environment in
            let database = environment.configuration.database
            try ServiceIdentity.becomeOwner(ofDatabase: database)
            return try await body(SnapshotHistory(database: database, context: environment.context))
        }
    }
}
