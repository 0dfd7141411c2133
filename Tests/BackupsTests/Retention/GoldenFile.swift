import Backups
import Foundation

/// One case of `Golden/*.txt`: a policy, a moment, a zone and backups, and below `plan` what is expected of them.
///
/// Fields are separated by two spaces or more. A backup has a time, a condition, and if it matters a name; `every 12
/// hours, 60 in all` instead of the name stands for as many backups, the first of them at that time. Rules that the
/// policy does not name are 0. Lines that begin with `#` say what the case is about.
struct GoldenFile {
    struct Malformed: Error {
        let line: Substring
    }

    /// Everything up to the line `plan`, that one included.
    private(set) var input = ""
    /// Everything below it.
    private(set) var expectation = ""

    private var counts: [Substring: Int] = [:]
    private var now: Int64 = 0
    private var timeZone = TimeZone.gmt
    private var candidates: [RetentionCandidate] = []

    init(_ text: String) throws {
        var isPlan = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if isPlan {
                expectation += line + "\n"
            } else {
                input += line + "\n"
                isPlan = line == "plan"
                if !line.isEmpty, !line.hasPrefix("#"), !isPlan { try read(line) }
            }
        }
        guard isPlan else { throw Malformed(line: "there is no line 'plan'") }
    }

    /// What the code makes of the input, written like ``expectation``.
    func plan() throws -> String {
        let policy: RetentionPolicy
        do throws(RetentionPolicyError) {
            policy = try RetentionPolicy(
                keepDays: counts["keep-days"] ?? 0, keepLast: counts["keep-last"] ?? 0,
                keepHourly: counts["keep-hourly"] ?? 0, keepDaily: counts["keep-daily"] ?? 0,
                keepWeekly: counts["keep-weekly"] ?? 0, keepMonthly: counts["keep-monthly"] ?? 0,
                keepYearly: counts["keep-yearly"] ?? 0)
        } catch {
            return "refused: \(error)\nHINT: \(error.hint)\n"
        }
        let plan = RetentionPlan(candidates: candidates, policy: policy, now: now, timeZone: timeZone)
        return GoldenPlan(timeZone: timeZone).text(plan)
    }

    private mutating func read(_ line: Substring) throws {
        let fields = line.split(separator: "  ").map { $0.drop { $0 == " " } }
        switch fields.first {
        case "policy" where fields.count == 2:
            for rule in fields[1].split(separator: ", ") {
                let words = rule.split(separator: " ")
                guard words.count == 2, words[0].hasPrefix("keep-"), let count = Int(words[1]) else {
                    throw Malformed(line: line)
                }
                counts[words[0]] = count
            }
        case "now" where fields.count == 2:
            now = try Self.time(fields[1])
        case "zone" where fields.count == 2:
            guard let zone = TimeZone(identifier: String(fields[1])) else { throw Malformed(line: line) }
            timeZone = zone
        case "backups" where fields.count == 1:
            break
        default:
            try readBackups(fields, line: line)
        }
    }

    private mutating func readBackups(_ fields: [Substring], line: Substring) throws {
        guard 2...3 ~= fields.count, let condition = RetentionCandidate.Condition(rawValue: String(fields[1])) else {
            throw Malformed(line: line)
        }
        let time = try Self.time(fields[0])
        guard fields.count == 3, let match = fields[2].wholeMatch(of: /every (\d+) hours, (\d+) in all/) else {
            let name = fields.count == 3 ? String(fields[2]) : GoldenPlan.usualName(time)
            candidates.append(RetentionCandidate(name: name, time: time, condition: condition))
            return
        }
        guard let hours = Int64(match.1), let count = Int64(match.2) else { throw Malformed(line: line) }
        for number in 0..<count {
            let time = time + number * hours * 3_600
            let name = GoldenPlan.usualName(time)
            candidates.append(RetentionCandidate(name: name, time: time, condition: condition))
        }
    }

    private static func time(_ text: Substring) throws -> Int64 {
        Int64(try Date(String(text), strategy: .iso8601).timeIntervalSince1970)
    }
}
