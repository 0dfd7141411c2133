import ArgumentParser
import Foundation
import Logging
import Operations

struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Make, list and revoke admin tokens.",
        discussion: """
            Examples:
              sudo edugain-ctl token new anna
              sudo edugain-ctl token list
              sudo edugain-ctl token revoke anna

            Who has a token may change things in the dashboard: signed in on its page, or with a script that sends \
            'Authorization: Bearer TOKEN'. Only digests of tokens are kept, in the file of EDUGAIN_TOKENS, which the \
            dashboard reads again when it changes. Where systemd hands it a copy (LoadCredential), it has the one from \
            its start: restart it afterwards.
            """,
        subcommands: [New.self, List.self, Revoke.self])

    struct New: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a token and show it once.",
            discussion: """
                Examples:
                  sudo edugain-ctl token new anna
                  sudo edugain-ctl token new nightly-export --json

                The token alone is printed on standard output. It is shown this once and kept nowhere, so put it into a \
                password safe.
                """)

        @OptionGroup var global: GlobalOptions

        @Argument(help: "Whose it is, or what it is for.")
        var name: String

        func run() async throws {
            try await global.withTokens { environment, job in
                let token = try job.make(name)
                environment.context.logger.notice(
                    "the token '\(name)' is made, and its digest is in \(token.file); the token itself is shown this once:"
                )
                return token
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show which tokens there are, when they were made and when they were last used.",
            discussion: """
                Example: sudo edugain-ctl token list --json

                The dashboard writes down uses in its cache directory, once a minute at most; what is not there is not \
                known.
                """)

        @OptionGroup var global: GlobalOptions

        func run() async throws {
            try await global.withTokens { environment, job in
                let directory = environment.configuration.cacheDirectory
                return try job.list(TokenUses(path: TokenUses.path(cacheDirectory: directory)))
            }
        }
    }

    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a token away, with the sessions that were begun with it.",
            discussion: """
                Example: sudo edugain-ctl token revoke anna

                It counts until the dashboard has read the file again: a moment, or a restart where systemd hands it a \
                copy (LoadCredential).
                """)

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The name it was made with.")
        var name: String

        func run() async throws {
            try await global.withTokens { _, job in try job.revoke(name) }
        }
    }
}

extension GlobalOptions {
    fileprivate func withTokens<Result: Encodable & CustomStringConvertible>(
        _ body: (CommandEnvironment, TokenJob) throws -> Result
    ) async throws {
        try await run { environment in
            let configuration = environment.configuration
            let audit = AuditTrail.ofCommand(
                path: configuration.auditLog, context: environment.context,
                environment: ProcessInfo.processInfo.environment)
            return try body(
                environment, TokenJob(path: configuration.tokenFile, audit: audit, context: environment.context))
        }
    }
}
