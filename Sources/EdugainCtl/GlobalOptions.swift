import ArgumentParser
import Foundation
import Glibc
import Logging
import Operations

/// Options that every command has.
struct GlobalOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Read this configuration file.", valueName: "file"))
    var config: String?

    @Option(help: ArgumentHelp("Use this database file.", valueName: "path"))
    var database: String?

    @Flag(help: "Print results, and errors, as JSON.")
    var json = false

    @Flag(help: "Say nothing but results and errors.")
    var quiet = false

    @Flag(help: "Say more about what is going on.")
    var verbose = false

    @Flag(help: "No colours and no progress bar.")
    var noColor = false

    /// What a command works with, built from options, environment and configuration file.
    ///
    /// - Parameter flags: settings that the command's own options override.
    func environment(_ flags: [ConfigurationKey: String] = [:]) throws -> CommandEnvironment {
        var flags = flags
        flags[.database] = database
        let process = ProcessInfo.processInfo.environment
        let configuration = try Configuration.load(flags: flags, configFile: config, environment: process)
        let isJournal = ConsoleLogHandler.standardErrorIsJournal(environment: process)
        let level = quiet ? .error : verbose ? .debug : Logger.Level(rawValue: configuration.logLevel) ?? .info
        let logger = Logger(label: "edugain-ctl") { _ in ConsoleLogHandler(level: level, isJournal: isJournal) }
        let isQuiet = quiet || isJournal
        let isColored = !noColor && process["NO_COLOR"] == nil
        let display = ProgressDisplay(isTerminal: StandardStream.error.isTerminal && isColored)
        let context = OperationContext(
            clock: WallClock(timeZone: configuration.timeZone), logger: logger,
            progress: { if !isQuiet { display.show($0) } })
        return CommandEnvironment(configuration: configuration, context: context, display: display)
    }

    /// Runs a command: prints its result, or what went wrong, and ends with the right exit code.
    func run<Result: Encodable & CustomStringConvertible>(
        _ flags: [ConfigurationKey: String] = [:], _ body: (CommandEnvironment) async throws -> Result
    ) async throws {
        var status = ExitStatus.done
        try await reportingFailure {
            let environment = try environment(flags)
            defer { environment.display.finish() }
            let result = try await body(environment)
            environment.display.finish()
            try show(json ? try Self.encoded(result) : result.description)
            if let result = result as? any ExitingResult { status = result.status }
        }
        if status != .done { throw ExitCode(status.rawValue) }
    }

    /// Runs a command that changes the data or their backups, and leaves the state of health behind, however it ends.
    ///
    /// - Parameter isDryRun: nothing is changed, so nothing is left.
    func runJob<Result: Encodable & CustomStringConvertible>(
        _ flags: [ConfigurationKey: String] = [:], isDryRun: Bool = false,
        _ body: (CommandEnvironment) async throws -> Result
    ) async throws {
        try await run(flags) { environment in
            let outcome: Swift.Result<Result, any Error>
            do {
                outcome = .success(try await body(environment))
            } catch {
                outcome = .failure(error)
            }
            if !isDryRun {
                await HealthState.leave(
                    environment.configuration, version: ProgramVersion.current, context: environment.context)
            }
            return try outcome.get()
        }
    }

    /// Runs a command that has no result because it goes on until it is told to stop.
    func serve(
        _ flags: [ConfigurationKey: String], _ body: (CommandEnvironment) async throws -> Void
    ) async throws {
        try await reportingFailure { try await body(try environment(flags)) }
    }

    private func reportingFailure(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch {
            let failure = CommandFailure(error)
            if json, let text = try? Self.encoded(FailureReport(failure)) { StandardStream.output.write(text + "\n") }
            ConsoleLogHandler.report(failure, environment: ProcessInfo.processInfo.environment)
            throw ExitCode(failure.status.rawValue)
        }
    }

    /// - Throws: ``CommandFailure`` with an exit code of its own: a script must neither take half a result for the
    ///   whole, nor believe that nothing was done.
    private func show(_ result: String) throws {
        guard let error = StandardStream.output.write(result + "\n") else { return }
        throw CommandFailure(
            .partlyDone,
            "the command has done its work, but its result could not be written: \(String(cString: strerror(error)))",
            hint: "Look at what standard output leads to.")
    }

    private static func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
