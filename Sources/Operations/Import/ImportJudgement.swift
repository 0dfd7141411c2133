import Quality
import SAMLMetadata
import Store

/// Decides whether an aggregate that could be read may replace what the dashboard shows.
enum ImportJudgement {
    /// The share of entities that may be missing against the last snapshot; more looks like an accident upstream.
    static let largestShrinkage = 0.10

    /// - Parameters:
    ///   - previous: the newest snapshot, nil before the first import.
    ///   - now: UTC seconds.
    ///   - force: waives expiry and shrinkage, nothing else.
    /// - Throws: ``CommandFailure`` with ``ExitStatus/verificationFailed``
    static func accept(
        _ findings: AggregateFindings, after previous: Snapshot?, now: Int64, force: Bool
    ) throws {
        guard findings.statistics.entities > 0 else {
            throw refusal("it holds no usable entity", hint: "The data from before stay as they are.")
        }
        if force { return }
        if let text = findings.aggregate.unreadableValidUntil {
            throw refusal("its validUntil '\(text)' is not a time", hint: forceHint)
        }
        if let expiry = findings.aggregate.validUntil { try checkExpiry(expiry, now: now) }
        if let before = previous?.statistics.entities {
            let entities = findings.statistics.entities
            guard Double(entities) >= Double(before) * (1 - largestShrinkage) else {
                throw refusal(
                    "it has \(entities) entities where the last one had \(before), "
                        + "\(lost(entities, of: before)) % fewer",
                    hint: forceHint)
            }
        }
    }

    /// - Parameter expiry: `validUntil`, UTC seconds.
    static func checkExpiry(_ expiry: Int64, now: Int64) throws {
        guard expiry > now else {
            throw refusal("it expired at \(WallClock.iso8601(expiry)) (validUntil)", hint: forceHint)
        }
    }

    private static let forceHint = "The data from before stay as they are. If this one is right, use --force."

    private static func refusal(_ reason: String, hint: String) -> CommandFailure {
        CommandFailure(.verificationFailed, "the aggregate was refused: \(reason)", hint: hint)
    }

    private static func lost(_ entities: Int, of before: Int) -> Int {
        before == 0 ? 0 : Int((Double(before - entities) / Double(before) * 100).rounded())
    }
}
