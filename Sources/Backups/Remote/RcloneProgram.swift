import Subprocess
import SystemPackage

/// Runs rclone for one destination. Cancelling the task ends rclone (SIGTERM, five seconds later SIGKILL); and should
/// this process die, rclone does so too within a second: it reports progress once a second into a pipe that nobody
/// reads any more.
struct RcloneProgram: Sendable {
    let destination: RemoteDestination
    /// A path, or a name that is looked for in `PATH`.
    let program: String
    let environment: [String: String]
    /// How long one run may take.
    let timeLimit: Duration

    /// How patient rclone is with a network; it tries what fails three times unless told otherwise. It asks no questions: nobody may be there to answer.
    private static let options = [
        "--contimeout=15s", "--timeout=60s", "--low-level-retries=3", "--ask-password=false",
        "--use-json-log", "--log-level=NOTICE", "--stats=1s", "--stats-log-level=NOTICE",
    ]

    /// Runs a command of rclone.
    ///
    /// - Parameters:
    ///   - command: the command with its flags.
    ///   - places: its arguments; they may begin with a dash.
    ///   - initial: what the output is added to.
    ///   - transferred: called with bytes transferred so far.
    ///   - add: adds a piece of rclone's standard output.
    /// - Throws: ``RemoteError``, `CancellationError`
    func run<Output: Sendable>(
        _ command: [String], _ places: [String], into initial: Output,
        transferred: @escaping @Sendable (Int64) -> Void = { _ in },
        add: @escaping @Sendable (inout Output, UnsafeRawBufferPointer) -> Void
    ) async throws -> Output {
        let arguments = command + Self.options + ["--"] + places
        let (output, log, status) = try await limited {
            try await start(arguments, into: initial, transferred: transferred, add: add)
        }
        // A child that was ended because of a cancellation says nothing about the remote.
        try Task.checkCancellation()
        if case .exited(0) = status { return output }
        var code: Int32?
        if case .exited(let number) = status { code = number }
        throw RcloneFailure(
            destination: destination, code: code, message: log.lastError, user: RcloneUser.current.name
        ).error
    }

    /// Runs a command of rclone that answers with text.
    ///
    /// - Parameter limit: more bytes than these are dropped.
    func answer(_ command: [String], _ places: [String], limit: Int) async throws -> [UInt8] {
        try await run(command, places, into: [], add: { $0 += $1.prefix(limit - $0.count) })
    }

    /// Runs a command of rclone that copies.
    ///
    /// - Parameter transferred: called with bytes transferred so far, about once a second.
    func transfer(
        _ command: [String], from source: String, to target: String,
        transferred: @escaping @Sendable (Int64) -> Void
    ) async throws {
        try await run(command, [source, target], into: (), transferred: transferred, add: { _, _ in })
    }

    private func start<Output: Sendable>(
        _ arguments: [String], into initial: Output, transferred: @escaping @Sendable (Int64) -> Void,
        add: @escaping @Sendable (inout Output, UnsafeRawBufferPointer) -> Void
    ) async throws -> (Output, RcloneLog, TerminationStatus) {
        var options = PlatformOptions()
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(5))]
        let variables = environment.map { Array("\($0.key)=\($0.value)\0".utf8) }
        do {
            let result = try await Subprocess.run(
                program.contains("/") ? .path(FilePath(program)) : .name(program), arguments: Arguments(arguments),
                environment: .custom(variables), platformOptions: options, input: .none, output: .sequence,
                error: .sequence
            ) { execution in
                let errors = execution.standardError
                async let log = Self.read(errors, transferred)
                var output = initial
                for try await piece in execution.standardOutput {
                    piece.withUnsafeBytes { add(&output, $0) }
                }
                return (output, try await log)
            }
            return (result.closureResult.0, result.closureResult.1, result.terminationStatus)
        } catch let error as SubprocessError where error.code == .executableNotFound {
            throw RemoteError.programMissing(program)
        } catch let error as SubprocessError {
            try Task.checkCancellation()
            throw RemoteError.failed(destination.description, reason: "\(program) could not be run: \(error)")
        }
    }

    private static func read(
        _ errors: SubprocessOutputSequence, _ transferred: @Sendable (Int64) -> Void
    ) async throws -> RcloneLog {
        var log = RcloneLog()
        for try await line in errors.strings(bufferingPolicy: .unbounded) {
            if let bytes = log.append(line) { transferred(bytes) }
        }
        return log
    }

    private func limited<Result: Sendable>(
        _ body: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        try await withThrowingTaskGroup(of: Result?.self) { group in
            group.addTask { try await body() }
            group.addTask {
                try await Task.sleep(for: timeLimit)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let result = first else {
                throw RemoteError.timedOut(destination.description, limit: Int(timeLimit.components.seconds))
            }
            return result
        }
    }
}
