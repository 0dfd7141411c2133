import Foundation
import Glibc
import Subprocess
import SystemPackage

/// This very program, run as a child process: for what a process with connections to the database must not do itself,
/// and for what should not share its memory.
public struct OwnProgram: Sendable {
    /// How a run ended.
    public struct Ending: Sendable {
        /// Nil when a signal ended it.
        public var status: ExitStatus?
        /// What it printed, as far as it was kept.
        public var output: [UInt8]

        /// What it printed as its result; nil for a failure or when that is not understood.
        public func result<Value: Decodable>(as type: Value.Type) -> Value? {
            try? JSONDecoder().decode(type, from: Data(output))
        }

        /// Why it failed, in its own words where it had any; nil after success, also after one that is only partly done.
        public var failure: CommandFailure? {
            guard let status else { return CommandFailure(.failed, "the process was ended by a signal") }
            if status == .done || status == .partlyDone { return nil }
            if let reason = result(as: FailureReport.self)?.error {
                return CommandFailure(status, reason.message, hint: reason.hint)
            }
            return CommandFailure(status, "the process ended with exit code \(status.rawValue)")
        }
    }

    /// More bytes of its output are dropped.
    private static let longestOutput = 1 << 20
    /// How much later than others it gets the processor, as `nice` counts.
    private static let niceness: Int32 = 10
    /// How long it may take to end when it is asked to.
    private static let patience = Duration.seconds(10)

    private let executable: String
    private let options: [String]
    private let changes: [String: String?]

    /// - Parameters:
    ///   - executable: path of the program.
    ///   - options: what stands before or behind every command.
    ///   - changes: variables of the environment to set, or nil ones to take away.
    public init(executable: String, options: [String], environment changes: [String: String?] = [:]) {
        self.executable = executable
        self.options = options
        self.changes = changes
    }

    /// The program that runs, with the same settings: what came from the command line is given on, everything else the
    /// child reads where this process has read it.
    public init(_ configuration: Configuration) {
        var changes: [String: String?] = [:]
        for key in ConfigurationKey.allCases where configuration[key].origin == .flag {
            changes[key.rawValue] = configuration[key].text
        }
        // The conversation with the service manager is this process's alone.
        for name in ["NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID", "LISTEN_FDS", "LISTEN_PID", "LISTEN_FDNAMES"] {
            changes[name] = .some(nil)
        }
        let file = configuration.file.map { ["--config", $0] } ?? []
        // Also when the package was upgraded meanwhile, this is the program that runs.
        self.init(
            executable: "/proc/self/exe", options: file + ["--database", configuration.database, "--json"],
            environment: changes)
    }

    /// Runs a command to its end; its messages go where those of this process go. Cancelling the task ends it.
    ///
    /// - Throws: ``CommandFailure`` when it cannot be started, `CancellationError`
    public func run(
        _ command: [String], _ arguments: [String] = [], environment more: [String: String] = [:]
    ) async throws -> Ending {
        var platform = PlatformOptions()
        platform.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: Self.patience)]
        var variables: [Environment.Key: String?] = [:]
        for (name, value) in changes.merging(more.mapValues { .some($0) }, uniquingKeysWith: { $1 }) {
            guard let key = Environment.Key(rawValue: name) else { continue }
            variables[key] = value
        }
        do {
            let result = try await Subprocess.run(
                .path(FilePath(executable)),
                arguments: Arguments(
                    executablePathOverride: "edugain-ctl", remainingValues: command + options + arguments),
                environment: .inherit.updating(variables), platformOptions: platform, input: .none, output: .sequence,
                error: .currentStandardError
            ) { execution in
                // A sandbox may forbid it; then it runs like everything else.
                setpriority(
                    __priority_which_t(PRIO_PROCESS.rawValue), id_t(execution.processIdentifier.value), Self.niceness)
                var output: [UInt8] = []
                for try await piece in execution.standardOutput {
                    piece.withUnsafeBytes { output += $0.prefix(Self.longestOutput - output.count) }
                }
                return output
            }
            try Task.checkCancellation()
            return Ending(status: Self.status(result.terminationStatus), output: result.closureResult)
        } catch let error as SubprocessError {
            try Task.checkCancellation()
            throw CommandFailure(.failed, "edugain-ctl \(command.joined(separator: " ")) could not be run: \(error)")
        }
    }

    private static func status(_ status: TerminationStatus) -> ExitStatus? {
        guard case .exited(let code) = status else { return nil }
        return ExitStatus(rawValue: code) ?? .failed
    }
}
