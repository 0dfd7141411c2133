import ArgumentParser
import Dashboard
import Foundation
import Operations

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the dashboard.",
        discussion: """
            Examples:
              edugain-ctl serve
              edugain-ctl serve --database demo.db --port 8080
              edugain-ctl serve --socket /run/edugain/dashboard.sock
              edugain-ctl serve --import-every 12

            The database is read, and written only when somebody saves settings. It may be missing at the start; a new \
            import is shown within two seconds. \
            SIGTERM finishes the open requests and ends.
            """)

    @OptionGroup var global: GlobalOptions

    @Option(help: ArgumentHelp("Listen on this address.", valueName: "address"))
    var host: String?

    @Option(help: "Listen on this TCP port; 0 takes any free one.")
    var port: Int?

    @Option(help: ArgumentHelp("Listen on this Unix socket instead.", valueName: "path"))
    var socket: String?

    @Option(
        help: ArgumentHelp(
            "Import in a child process when the data are so old, where no timer does it.", valueName: "hours"))
    var importEvery: Int?

    func validate() throws {
        guard importEvery.map({ (1...168).contains($0) }) ?? true else {
            throw ValidationError("--import-every takes 1 to 168 hours.")
        }
    }

    func run() async throws {
        var flags: [ConfigurationKey: String] = [:]
        flags[.host] = host
        flags[.port] = port.map(String.init)
        flags[.socket] = socket
        if let importEvery {
            flags[.importBy] = ImportAgent.process.rawValue
            flags[.refreshInterval] = "\(importEvery)"
        }
        try await global.serve(flags) { environment in
            let configuration = environment.configuration
            let address: DashboardOptions.Address =
                configuration.socket.map { .unix(path: $0) }
                ?? .tcp(host: configuration.host, port: configuration.port)
            try ServiceIdentity.becomeOwner(ofDatabase: configuration.database)
            try await DashboardServer(
                options: DashboardOptions(
                    database: configuration.database, address: address,
                    inspector: try HealthInspector(
                        configuration, version: ProgramVersion.current, now: environment.context.clock.now),
                    runDirectory: configuration.runDirectory, administration: AdministrationOptions(configuration),
                    version: ProgramVersion.current, publicURL: configuration.publicURL,
                    trustedProxies: configuration.trustedProxies, accessLog: configuration.accessLog),
                context: environment.context, environment: ProcessInfo.processInfo.environment
            ).run()
        }
    }
}
