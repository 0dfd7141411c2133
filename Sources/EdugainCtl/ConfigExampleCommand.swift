import ArgumentParser
import Operations

struct ConfigExampleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "example",
        abstract: "Print a configuration file with every setting, its meaning and its default.",
        discussion: """
            Examples:
              edugain-ctl config example
              edugain-ctl config example > /etc/edugain/edugain-ctl.conf

            It is the file that the Debian package installs: the places that the package makes are set, everything else \
            is a comment.
            """)

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        try await global.run { _ in try ConfigurationExample() }
    }
}
