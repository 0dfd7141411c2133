import ArgumentParser
import Operations

struct ConfigNginxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nginx",
        abstract: "Write the web site for nginx.",
        discussion: """
            Examples:
              sudo edugain-ctl config nginx --server-name dashboard.example.org
              edugain-ctl config nginx --server-name dashboard.example.org --output -

            Without a certificate the site is by http, so that nginx starts and certbot can get one; run the command \
            again then. A file that was edited, or that is not edugain-ctl's, is left alone. nginx is not touched: the \
            next steps are told.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("Write this file; - for standard output.", valueName: "path"))
    var output = SiteJob.packagedPath

    @Flag(help: "Replace a file that was edited, and keep a copy of it.")
    var force = false

    func run() async throws {
        guard output == "-" else {
            return try await global.run { environment in
                try SiteJob(site: try site.site(path: output), templates: site.templates, path: output).run(
                    force: force, now: environment.context.clock.now())
            }
        }
        try await global.run { _ in SiteText(try site.site(path: SiteJob.packagedPath).text(site.templates)) }
    }
}
