/// A failure as `--json` prints it, and as who runs the command reads it.
public struct FailureReport: Sendable, Codable {
    public struct Reason: Sendable, Codable {
        public var exitCode: Int32
        public var message: String
        public var hint: String?
    }

    public var error: Reason

    public init(_ failure: CommandFailure) {
        error = Reason(exitCode: failure.status.rawValue, message: failure.message, hint: failure.hint)
    }
}
