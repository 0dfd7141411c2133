import Backups
import Foundation

/// Writes a plan for people: a line for each backup that stays, and one for each run of backups that go.
struct GoldenPlan {
    let timeZone: TimeZone

    func text(_ plan: RetentionPlan) -> String {
        var lines = ""
        var rest = plan.decisions[...]
        while let decision = rest.first {
            let gone = rest.prefix { !$0.isKept }
            rest = rest.dropFirst(max(gone.count, 1))
            if gone.count > 2, let last = gone.last {
                lines += "remove  \(moment(decision))  and before, down to\n"
                lines += "remove  \(moment(last))  \(gone.count) backups: \(decision.explanation)\n"
            } else {
                for decision in gone { lines += line("remove", decision) }
                if gone.isEmpty { lines += line("keep  ", decision) }
            }
        }
        return lines
    }

    /// The name that `edugain-ctl` gives to a backup of that time.
    static func usualName(_ time: Int64) -> String {
        let style = Date.ISO8601FormatStyle().year().month().day().dateSeparator(.omitted)
            .time(includingFractionalSeconds: false).timeSeparator(.omitted)
        let text = Date(timeIntervalSince1970: TimeInterval(time)).formatted(style)
        return "edugain_backup_\(text.replacing("T", with: "_")).db.gz"
    }

    private func line(_ action: String, _ decision: RetentionDecision) -> String {
        let candidate = decision.candidate
        let name = candidate.name == Self.usualName(candidate.time) ? "" : "  \(candidate.name)"
        return "\(action)  \(moment(decision))\(name)  \(decision.explanation)\n"
    }

    private func moment(_ decision: RetentionDecision) -> String {
        let style = Date.ISO8601FormatStyle(timeZone: timeZone).year().month().day()
            .time(includingFractionalSeconds: false).timeZone(separator: .colon)
        return Date(timeIntervalSince1970: TimeInterval(decision.candidate.time)).formatted(style)
    }
}
