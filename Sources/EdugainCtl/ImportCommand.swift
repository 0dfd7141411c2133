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

    @OptionGroup var waiting: WaitOption

    func validate() throws {
        // A variable of a script that is not set must not mean that nothing is verified.
        guard verifyWith?.isEmpty != true else { throw ValidationError("--verify-with takes a file.") }
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
            return try await Importer(
                database: configuration.database, cacheDirectory: configuration.cacheDirectory,
                version: ProgramVersion.current, context: environment.context
            ).run(request)
        }
    }
}
