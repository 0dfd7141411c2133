import ArgumentParser
import Operations

struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Show or check the settings, print an example of their file, write the web site for nginx.",
        subcommands: [Show.self, Check.self, ConfigExampleCommand.self, ConfigNginxCommand.self],
        defaultSubcommand: Show.self)

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print each setting with its value and where it came from.",
            discussion: "Example: edugain-ctl config show --json")

        @OptionGroup var global: GlobalOptions

        func run() async throws {
            try await global.run { environment in
                let configuration = environment.configuration
                // The database is opened only to read, but SQLite may have to make files beside it.
                let saved = try? await ServiceIdentity.asOwner(ofDatabase: configuration.database) {
                    await configuration.withSavedSettings(environment.context.logger)
                }
                return ConfigurationReport(saved ?? configuration)
            }
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say whether the settings are good.",
            discussion: """
                Example: edugain-ctl config check --config /etc/edugain/edugain-ctl.conf

                Exit code 64, with file and line, for a setting that is unknown or bad.
                """)

        @OptionGroup var global: GlobalOptions

        func run() async throws {
            try await global.run { environment in
                // What settings name must be there for the service's user.
                try await ServiceIdentity.asOwner(ofDatabase: environment.configuration.database) {
                    try ConfigurationCheck(environment.configuration)
                }
            }
        }
    }
}
