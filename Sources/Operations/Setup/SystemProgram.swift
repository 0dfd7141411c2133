import Glibc
import Subprocess
import SystemPackage

/// Runs programs of the system for a person who waits: what they print is for that person.
struct SystemProgram: Sendable {
    struct Answer: Sendable, Equatable {
        /// Exit code; nil when a signal ended it.
        var code: Int32?
        /// What it printed, standard output and error together.
        var text: String

        var isSuccess: Bool { code == 0 }

        /// The line that tells most: nginx marks it, others have it last.
        var message: String {
            let lines = text.split(whereSeparator: \.isNewline)
            let line = lines.first { $0.contains("[emerg]") } ?? lines.last { !$0.allSatisfy(\.isWhitespace) }
            return line.map { DisplayedText.line(String($0), limit: 400) } ?? "exit code \(code ?? -1)"
        }
    }

    /// Where programs are looked for.
    private let path: String

    /// - Parameter environment: its `PATH` counts, and the directories of programs for root, which `su` leaves out.
    init(environment: [String: String]) {
        path = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin") + ":/usr/local/sbin:/usr/sbin:/sbin"
    }

    /// Where `name` is; nil when it is not installed.
    func find(_ name: String) -> String? {
        path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    /// Runs a program to its end.
    ///
    /// - Throws: ``CommandFailure`` when it is not there.
    func run(_ name: String, _ arguments: [String]) async throws -> Answer {
        let result = try await start(name, arguments, output: .string(limit: 1 << 20), error: .combinedWithOutput)
        return Answer(code: Self.code(result.terminationStatus), text: result.standardOutput)
    }

    /// Runs a program to its end, which tells on standard error what goes on.
    ///
    /// - Throws: ``CommandFailure`` when it is not there.
    func runVisibly(_ name: String, _ arguments: [String]) async throws -> Answer {
        let result = try await start(name, arguments, output: .currentStandardError, error: .currentStandardError)
        return Answer(code: Self.code(result.terminationStatus), text: "")
    }

    private func start<Output: OutputProtocol, Failure: ErrorOutputProtocol>(
        _ name: String, _ arguments: [String], output: Output, error: Failure
    ) async throws -> ExecutionResult<Void, Output, Failure> {
        guard let program = name.contains("/") ? name : find(name) else {
            throw CommandFailure(
                .failed, "there is no program '\(name)'", hint: "Install it with 'apt install \(name)'.")
        }
        do {
            return try await Subprocess.run(
                .path(FilePath(program)), arguments: Arguments(arguments), input: .none, output: output, error: error)
        } catch let failure as SubprocessError {
            throw CommandFailure(.failed, "\(program) could not be run: \(failure)")
        }
    }

    private static func code(_ status: TerminationStatus) -> Int32? {
        if case .exited(let code) = status { return code }
        return nil
    }
}
