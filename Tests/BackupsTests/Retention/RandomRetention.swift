import Backups
import Foundation

/// Invented backups, policy, moment and zone: the same for the same seed.
struct RandomRetention {
    var candidates: [RetentionCandidate] = []
    let counts: [Int]
    let now: Int64
    let timeZone: TimeZone
    private(set) var generator: SeededGenerator

    static let zones = ["UTC", "Europe/Zurich", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia"]

    init(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        // From 1990 on, so that zones with unusual changes of their clocks meet backups.
        now = Int64.random(in: 631_152_000...1_900_000_000, using: &generator)
        guard let zone = TimeZone(identifier: Self.zones[Int.random(in: 0..<Self.zones.count, using: &generator)])
        else {
            throw CocoaError(.fileNoSuchFile)
        }
        timeZone = zone
        let reach: Int64 = [7_200, 86_400, 40 * 86_400, 1_500 * 86_400].randomElement(using: &generator) ?? 0
        let shareOfVerified = Int.random(in: 0...10, using: &generator)
        for number in 0..<Int.random(in: 0...60, using: &generator) {
            let condition: RetentionCandidate.Condition =
                switch Int.random(in: 0..<10, using: &generator) {
                case 0..<shareOfVerified: .verified
                case let value where value.isMultiple(of: 2): .unverified
                default: .damaged
                }
            // A tenth of the reach lies in the future, and coarse steps make equal times.
            let time = now + Int64.random(in: -reach...(reach / 10), using: &generator) / 600 * 600
            candidates.append(RetentionCandidate(name: "backup-\(number).db.gz", time: time, condition: condition))
        }
        var counts = (0..<7).map { _ in
            Bool.random(using: &generator) ? 0 : Int.random(in: 1...12, using: &generator)
        }
        if counts.allSatisfy({ $0 == 0 }) { counts[0] = 1 }
        self.counts = counts
        self.generator = generator
    }

    /// - Parameter counts: In the order of ``RetentionPolicy``'s properties.
    func plan(_ candidates: [RetentionCandidate], counts: [Int]) throws -> RetentionPlan {
        let policy = try RetentionPolicy(
            keepDays: counts[0], keepLast: counts[1], keepHourly: counts[2], keepDaily: counts[3],
            keepWeekly: counts[4], keepMonthly: counts[5], keepYearly: counts[6])
        return RetentionPlan(candidates: candidates, policy: policy, now: now, timeZone: timeZone)
    }

    func plan() throws -> RetentionPlan {
        try plan(candidates, counts: counts)
    }

    mutating func random(in range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &generator)
    }

    mutating func shuffled() -> [RetentionCandidate] {
        candidates.shuffled(using: &generator)
    }
}
