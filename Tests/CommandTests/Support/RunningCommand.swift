import Dispatch
import Foundation
import Glibc
import Testing

/// A command that was started. Its output goes to files, so that no full pipe can hold it up.
final class RunningCommand {
    private let process = Process()
    private let ended = DispatchSemaphore(value: 0)
    private let name: String
    private let outputFile: String
    private let errorFile: String
    private var hasBeenAwaited = false

    /// - Parameter input: file to read as standard input.
    init(
        _ executable: String, _ arguments: [String], environment: [String: String], directory: String, input: String?,
        log: String
    ) throws {
        name = ([executable] + arguments).joined(separator: " ")
        outputFile = log + ".out"
        errorFile = log + ".err"
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = URL(fileURLWithPath: directory)
        let streams = [
            try FileHandle(forReadingFrom: URL(fileURLWithPath: input ?? "/dev/null")), try Self.newFile(outputFile),
            try Self.newFile(errorFile),
        ]
        // The process has copies of its own, and Process itself would keep these open for good.
        defer { for stream in streams { try? stream.close() } }
        process.standardInput = streams[0]
        process.standardOutput = streams[1]
        process.standardError = streams[2]
        process.terminationHandler = { [ended] _ in ended.signal() }
        try process.run()
    }

    deinit {
        kill()
    }

    var processIdentifier: Int32 { process.processIdentifier }

    /// What it has written to standard output so far.
    func outputSoFar() throws -> String { try Self.text(outputFile) }

    /// What it has written to standard error so far.
    func errorSoFar() throws -> String { try Self.text(errorFile) }

    /// Sends a signal, unless the command has ended: its number may belong to another process by then.
    func send(_ signal: Int32) {
        if !ends(within: 0), process.processIdentifier > 1 { Glibc.kill(process.processIdentifier, signal) }
    }

    func kill() { send(SIGKILL) }

    /// True when the command ended within so many seconds.
    func ends(within seconds: Double) -> Bool {
        if !hasBeenAwaited { hasBeenAwaited = ended.wait(timeout: .now() + seconds) == .success }
        return hasBeenAwaited
    }

    /// Waits for the end; a command that takes longer than `limit` seconds is killed, which is an issue.
    func wait(limit: Double = 120) throws -> CommandResult {
        if !ends(within: limit) {
            Issue.record("'\(name)' did not end within \(limit) seconds")
            kill()
            try #require(ends(within: 30))
        }
        let isSignal = process.terminationReason == .uncaughtSignal
        return CommandResult(
            command: name, status: isSignal ? -process.terminationStatus : process.terminationStatus,
            output: try Self.text(outputFile), error: try Self.text(errorFile))
    }

    private static func newFile(_ path: String) throws -> FileHandle {
        try Data().write(to: URL(fileURLWithPath: path))
        return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
}
