import Foundation
import Testing

extension Workspace {
    /// Starts any program.
    ///
    /// - Parameters:
    ///   - changes: variables to set, or nil ones to take away.
    ///   - input: file to read as standard input.
    func start(
        executable: String, _ arguments: [String], environment changes: [String: String?] = [:], input: String? = nil
    ) throws -> RunningCommand {
        var environment = environment
        for (name, value) in changes { environment[name] = value }
        return try RunningCommand(
            executable, arguments, environment: environment, directory: directory, input: input, log: logFile())
    }

    /// Starts edugain-ctl.
    func start(
        _ arguments: [String], environment changes: [String: String?] = [:], input: String? = nil
    ) throws -> RunningCommand {
        try start(executable: try Program.requirePath(), arguments, environment: changes, input: input)
    }

    /// Runs edugain-ctl to its end.
    func run(
        _ arguments: String..., environment changes: [String: String?] = [:], input: String? = nil
    ) throws -> CommandResult {
        try start(arguments, environment: changes, input: input).wait()
    }

    /// The arguments of an import into ``database`` that needs no network.
    func importArguments(_ source: String, federations: String = "none", _ options: [String] = []) -> [String] {
        ["import", "--database", database, "--source", source, "--federations", federations] + options
    }

    /// Imports `source` into ``database``.
    func runImport(
        _ source: String, federations: String = "none", _ options: String..., environment: [String: String?] = [:],
        input: String? = nil
    ) throws -> CommandResult {
        try start(
            importArguments(source, federations: federations, options), environment: environment, input: input
        ).wait()
    }

    /// Imports `source` and reads the report; a failure is an issue.
    @discardableResult
    func importReport(
        _ source: String, federations: String = "none", _ options: String..., environment: [String: String?] = [:],
        input: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> ImportReport {
        let arguments = importArguments(source, federations: federations, options + ["--json"])
        return try start(arguments, environment: environment, input: input).wait()
            .expectSuccess(sourceLocation: sourceLocation).json()
    }
}
