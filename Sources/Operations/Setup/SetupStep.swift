/// One thing that `setup` did, or found done, or could not do.
public struct SetupStep: Sendable, Equatable, Encodable {
    public enum Outcome: String, Sendable, Encodable {
        case done
        /// It was there already.
        case unchanged
        /// A dry run.
        case wouldDo
        case failed
    }

    public var outcome: Outcome
    /// What it is about, in one line.
    public var text: String
    /// The next step, where there is one to give.
    public var hint: String?

    init(_ outcome: Outcome, _ text: String, hint: String? = nil) {
        self.outcome = outcome
        self.text = text
        self.hint = hint
    }

    init(_ failure: CommandFailure) {
        self.init(.failed, failure.message, hint: failure.hint)
    }

    var line: String {
        let mark =
            switch outcome {
            case .done: "done     "
            case .unchanged: "there    "
            case .wouldDo: "would do "
            case .failed: "FAILED   "
            }
        return mark + text + (hint.map { "\n         HINT: \($0)" } ?? "")
    }
}
