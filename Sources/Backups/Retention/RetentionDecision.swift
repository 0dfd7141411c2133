/// What becomes of one backup, and why.
public struct RetentionDecision: Equatable, Sendable {
    public let candidate: RetentionCandidate
    /// Every reason to keep it, in the order of the rules; none means that it goes.
    public let reasons: [RetentionReason]

    /// Whether the backup stays.
    public var isKept: Bool { !reasons.isEmpty }

    /// Why it stays or goes, in words: `newest verified, younger than 30 days, daily 1 (2026-11-23)`.
    public var explanation: String {
        isKept ? reasons.map(\.description).joined(separator: ", ") : "no rule keeps it"
    }

    /// What an operator should do about this backup, nil where all is well.
    public var hint: String? {
        if reasons.contains(.unverified) {
            return "Run 'edugain-ctl backup verify --adopt \(candidate.name)' to let it count, or delete it by hand."
        }
        if reasons.contains(.damaged) {
            return "Find out what damaged \(candidate.name), then delete it by hand."
        }
        if reasons.contains(.future) {
            return "Compare the clock with the time of \(candidate.name); a wrongly dated backup is deleted by hand."
        }
        return nil
    }
}
