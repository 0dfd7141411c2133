import ArgumentParser
import Operations

struct HealthCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "Say how the data, the backups and the service are.",
        discussion: """
            Examples:
              edugain-ctl health
              edugain-ctl health --nagios
              edugain-ctl health --prometheus /var/lib/prometheus/node-exporter/edugain.prom

            A user who may not read the database is told what the last job or the running service left.

            Exit codes: 0 good, 1 warning, 2 critical, 3 unknown or wrong usage.
            """)

    @OptionGroup var global: GlobalOptions

    @Flag(help: "Print one line for Nagios and Icinga.")
    var nagios = false

    @Option(
        help: ArgumentHelp(
            "Write the figures for Prometheus into this file, or - for standard output.", valueName: "file"))
    var prometheus: String?

    @Flag(
        inversion: .prefixedNo,
        help: "The service must answer. Without either, it must where its address is set or the package installed it.")
    var service: Bool?

    func validate() throws {
        guard [nagios, prometheus != nil, global.json].count(where: { $0 }) <= 1 else {
            throw ValidationError("Choose one of --nagios, --prometheus and --json.")
        }
    }

    func run() async throws {
        let output = HealthOutput(isNagios: nagios, isJSON: global.json, prometheus: prometheus)
        do {
            let environment = try global.environment()
            let report = try await ServiceIdentity.asOwner(ofDatabase: environment.configuration.database) {
                try await HealthInquiry(
                    environment.configuration, version: ProgramVersion.current, asksService: service,
                    now: environment.context.clock.now
                ).report()
            }
            try output.show(report)
            throw ExitCode(report.status.exitCode)
        } catch let code as ExitCode {
            throw code
        } catch {
            output.fail(CommandFailure(error))
            throw ExitCode(HealthStatus.unknown.exitCode)
        }
    }
}
