/// A failure as `--json` prints it.
public struct FailureReport: Sendable, Encodable {
    public struct Reason: Sendable, Encodable {
        public var exitCode: Int32
        public var message: String
        public var hint: String?
    }

    public var error: Reason

    public init(_ failure: CommandFailure) {
        error = Reason(exitCode: failure.status.rawValue, message: failure.message, hint: failure.hint)
    }
}
