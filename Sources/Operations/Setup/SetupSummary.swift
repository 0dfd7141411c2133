/// What `setup` did.
public struct SetupSummary: Sendable, Encodable, CustomStringConvertible, ExitingResult {
    public var steps: [SetupStep] = []
    /// The token that was made. It is shown this once.
    public var token: String?
    /// What is left for the operator.
    public var nextSteps: [String] = []

    public var status: ExitStatus {
        let failures = steps.filter { $0.outcome == .failed }.count
        return failures == 0 ? .done : failures == steps.count ? .failed : .partlyDone
    }

    public var description: String {
        var lines = steps.map(\.line)
        if let token {
            lines += [
                "", "The admin token, for the administration pages of the dashboard. It is shown this once and kept",
                "nowhere, so put it into a password safe now:", "", "  \(token)",
            ]
        }
        if !nextSteps.isEmpty { lines += ["", "Next:"] + nextSteps.map { "  " + $0 } }
        return lines.joined(separator: "\n")
    }
}
