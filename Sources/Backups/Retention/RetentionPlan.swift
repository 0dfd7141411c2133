import Foundation

/// What becomes of every backup of a set under a policy. Nothing is removed here.
///
/// Only verified backups that are not dated in the future are *counted*: they alone fill the places of the rules, and
/// they alone are ever removed. From that follows what an operator relies on:
///
/// * The newest counted backup stays. When none is counted nothing is removed. So a set with a verified backup keeps a
///   verified one under every policy, and no plan has to be refused for leaving none.
/// * Backups without manifest, empty and damaged ones stay, and push no other backup out.
/// * Backups that a clock running ahead has dated in the future stay, and push no other backup out either. They are
///   counted once their time has come. The clock that says what the future is may be wrong itself: when it was set
///   back, real backups pass for future ones, and stay. A clock that is still ahead cannot be told from an outage, by
///   contrast: then the days of `keepDays` end with the backup just made, as after any long pause.
/// * The order in which the backups are given plays no part, applying a plan leaves a set of which the same policy
///   removes nothing more at that moment, and a policy with greater numbers keeps the same backups and perhaps more.
public struct RetentionPlan: Equatable, Sendable {
    /// One decision for each backup, the newest backup first, equal times in the order of names from the last.
    public let decisions: [RetentionDecision]

    /// Plans what stays and what goes.
    ///
    /// When there are fewer hours, days, weeks, months or years with a backup than a rule asks for, the oldest counted
    /// backup stays as well, as with restic: so the history grows to its full length from the first backup on, instead
    /// of losing its beginning to the first backup that replaces it within its period. `keepDays` is a limit to the
    /// age and `keepLast` takes every backup while it has places, so these two keep no oldest one.
    ///
    /// - Parameters:
    ///   - candidates: The backups of one place, in any order.
    ///   - now: The present, in UTC seconds.
    ///   - timeZone: Where hours, days, weeks, months and years begin.
    public init(candidates: [RetentionCandidate], policy: RetentionPolicy, now: Int64, timeZone: TimeZone) {
        let ordered = candidates.sorted { $0.isNewer(than: $1) }
        let counted = ordered.filter { $0.condition == .verified && $0.time <= now }
        let rules = RetentionRules(policy: policy, now: now, calendar: RetentionCalendar(timeZone: timeZone))
        var reasonsOfCounted = rules.reasons(of: counted.map(\.time)).makeIterator()
        decisions = ordered.map { candidate in
            let reasons: [RetentionReason] =
                switch candidate.condition {
                case .unverified: [.unverified]
                case .empty: [.empty]
                case .damaged: [.damaged]
                case .verified where candidate.time > now: [.future]
                // The filter above took this candidate, so the iterator, which has one element for each of them in
                // the same order, has one left. Without it, the backup stays rather than goes.
                case .verified: reasonsOfCounted.next() ?? [.newestVerified]
                }
            return RetentionDecision(candidate: candidate, reasons: reasons)
        }
    }

    /// The backups that stay, the newest first.
    public var kept: [RetentionCandidate] { decisions.filter(\.isKept).map(\.candidate) }

    /// The backups that go, the newest first.
    public var removed: [RetentionCandidate] { decisions.filter { !$0.isKept }.map(\.candidate) }
}
