import ArgumentParser
import Operations

struct CheckLinksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-links",
        abstract: "Look whether the privacy statements that entities declare can be read.",
        discussion: """
            Examples:
              edugain-ctl check-links
              edugain-ctl check-links --federation SWITCHAAI --check-content
              edugain-ctl check-links --failed
              edugain-ctl check-links --url https://www.example.org/privacy
              edugain-ctl check-links --max-age 1d --time-limit 30m

            Each distinct link is asked once, whoever declares it. A result is used for seven days, that of a broken link for \
            twelve hours. Ctrl-C, SIGTERM and --time-limit keep what is done (exit code 3); the next check goes on from \
            there. Nothing but the public internet is asked, see EDUGAIN_LINK_NETWORKS. Broken links are no failure of \
            this command.
            """)

    @OptionGroup var global: GlobalOptions

    @Option(
        help: ArgumentHelp(
            "Only links of this federation: its name, code or registration authority.", valueName: "name"))
    var federation: String?

    @Flag(help: "Only links that were broken when they were asked last, however long ago.")
    var failed = false

    @Option(help: ArgumentHelp("Only this link, as the metadata declare it.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("Ask again what was asked so long ago, for instance 12h or 3d.", valueName: "duration"))
    var maxAge: String?

    @Flag(help: "Look at the pages, too: are they statements about data protection?")
    var checkContent = false

    @Option(help: ArgumentHelp("Stop after so long, for instance 30m.", valueName: "duration"))
    var timeLimit: String?

    @OptionGroup var waiting: WaitOption

    func validate() throws {
        guard !failed || url == nil else { throw ValidationError("Give one of --failed and --url.") }
        guard maxAge == nil || !failed && url == nil else {
            throw ValidationError("--max-age does not go with --failed and --url, which ask whatever the age.")
        }
        for (name, value) in [("--max-age", maxAge), ("--time-limit", timeLimit)] {
            guard value.map({ DurationText.seconds($0) != nil }) ?? true else {
                throw ValidationError("\(name) takes a number and s, m, h or d, for instance 12h.")
            }
        }
    }

    func run() async throws {
        try await global.run { environment in
            try ServiceIdentity.becomeOwner(ofDatabase: environment.configuration.database)
            let selection = url.map { LinkCheckRequest.Selection.url($0) } ?? (failed ? .failed : .due)
            return try await LinkCheckJob(environment).run(
                LinkCheckRequest(
                    selection, federation: federation,
                    maximumAge: maxAge.flatMap(DurationText.seconds) ?? LinkCheckRequest.defaultMaximumAge,
                    checksContent: checkContent,
                    timeLimit: timeLimit.flatMap(DurationText.seconds).map { .seconds($0) }, wait: waiting.duration))
        }
    }
}
