import ArgumentParser
import Logging
import Operations

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring an aggregate of SAML metadata into the database.",
        discussion: """
            Examples:
              edugain-ctl import
              edugain-ctl import --source aggregate.xml --federations federations.json
              edugain-ctl import --validate-urls
              curl … | edugain-ctl import --source - --dry-run
              edugain-ctl import --verify-with /etc/edugain/edugain.pem

            The aggregate is refused (exit 12), and the data stay as they are, when it is broken, holds no entity, is \
            past its validUntil, has more than 10 % fewer entities than the last one, or is not signed with the key of the \
            certificate that --verify-with or EDUGAIN_METADATA_CERTIFICATE names. Signatures are verified by xmlsec1.
            """)

    @OptionGroup var global: GlobalOptions

    @Option(help: ArgumentHelp("The aggregate: a file, an http(s) URL, or - for standard input.", valueName: "source"))
    var source: String?

    @Option(
        help: ArgumentHelp(
            "The federation list: a file or an http(s) URL; 'none' leaves names as they are.", valueName: "source"))
    var federations: String?

    @Option(
        help: ArgumentHelp(
            "Take only an aggregate that is signed with the key of a certificate in this file.", valueName: "file"))
    var verifyWith: String?

    @Flag(help: "Tell what would change, write nothing.")
    var dryRun = false

    @Flag(help: "Accept an aggregate that is expired or has shrunk; never one whose signature is not good.")
    var force = false

    @Flag(help: "Check the links to privacy statements as well, when the import is done; see check-links.")
    var validateUrls = false

    @OptionGroup var waiting: WaitOption

    func validate() throws {
        // A variable of a script that is not set must not mean that nothing is verified.
        guard verifyWith?.isEmpty != true else { throw ValidationError("--verify-with takes a file.") }
        guard !dryRun || !validateUrls else { throw ValidationError("--validate-urls does not go with --dry-run.") }
    }

    func run() async throws {
        var flags: [ConfigurationKey: String] = [:]
        flags[.source] = source
        flags[.federations] = federations
        flags[.metadataCertificate] = verifyWith
        try await global.runJob(flags, isDryRun: dryRun) { environment in
            let configuration = environment.configuration
            var request = ImportRequest(
                source: try SourceLocation(configuration.source),
                federations: try SourceLocation(federationList: configuration.federations), dryRun: dryRun,
                force: force, wait: waiting.duration, maximumSize: configuration.maximumSize,
                verification: configuration.sourceVerification())
            try ServiceIdentity.becomeOwner(ofDatabase: configuration.database)
            if request.verification == nil {
                environment.context.logger.notice(
                    "the source is not verified: EDUGAIN_METADATA_CERTIFICATE names no certificate of who signs it")
            }
            let saved = await configuration.withSavedSettings(environment.context.logger, level: .debug)
            request.federationsExpiry = DashboardSettings(saved).federationsExpiry
            var summary = try await Importer(
                database: configuration.database, cacheDirectory: configuration.cacheDirectory,
                version: ProgramVersion.current, context: environment.context
            ).run(request)
            if validateUrls { await checkLinks(environment, &summary) }
            return summary
        }
    }

    /// The import is done, so nothing that goes wrong here is its failure; it is told, and by the exit code as well.
    private func checkLinks(_ environment: CommandEnvironment, _ summary: inout ImportSummary) async {
        do {
            summary.links = try await LinkCheckJob(environment).run(LinkCheckRequest(wait: waiting.duration))
        } catch {
            let failure = CommandFailure(error)
            environment.context.logger.error("the links were not all checked: \(failure.message)")
            summary.linkFailure = failure.message
        }
    }
}
