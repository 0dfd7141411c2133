import Backups
import Testing

/// What holds for every set of backups and every policy.
@Suite struct RetentionPropertyTests {
    static let seeds = UInt64(0)..<600

    @Test func everyBackupIsDecidedOnceNewestFirst() throws {
        for seed in Self.seeds {
            let random = try RandomRetention(seed: seed)
            let decided = try random.plan().decisions.map(\.candidate)
            #expect(decided.count == random.candidates.count, "seed \(seed)")
            #expect(Set(decided.map(\.name)) == Set(random.candidates.map(\.name)), "seed \(seed)")
            #expect(zip(decided, decided.dropFirst()).allSatisfy { $0.time >= $1.time }, "seed \(seed)")
        }
    }

    @Test func newestVerifiedStays() throws {
        var seen = 0
        for seed in Self.seeds {
            let random = try RandomRetention(seed: seed)
            let counted = random.candidates.filter { $0.condition == .verified && $0.time <= random.now }
            guard let newest = counted.map(\.time).max() else { continue }
            seen += 1
            let stays = try random.plan().kept.contains { $0.condition == .verified && $0.time == newest }
            #expect(stays, "seed \(seed)")
        }
        #expect(seen > 100)
    }

    @Test func onlyVerifiedBackupsOfThePastGo() throws {
        var removed = 0
        for seed in Self.seeds {
            let random = try RandomRetention(seed: seed)
            for candidate in try random.plan().removed {
                removed += 1
                #expect(candidate.condition == .verified && candidate.time <= random.now, "seed \(seed)")
            }
        }
        #expect(removed > 1_000)
    }

    @Test func aSetWithVerifiedBackupsNeverLosesThemAll() throws {
        var onlyFuture = 0
        for seed in Self.seeds {
            let random = try RandomRetention(seed: seed)
            let future = random.candidates.filter { $0.time > random.now }
            for candidates in [random.candidates, future]
            where candidates.contains(where: { $0.condition == .verified }) {
                let kept = try random.plan(candidates, counts: random.counts).kept
                #expect(kept.contains { $0.condition == .verified }, "seed \(seed)")
                onlyFuture += candidates == future ? 1 : 0
            }
        }
        #expect(onlyFuture > 50)
    }

    @Test func theSecondTimeNothingMoreGoes() throws {
        for seed in Self.seeds {
            let random = try RandomRetention(seed: seed)
            let again = try random.plan(try random.plan().kept, counts: random.counts)
            #expect(again.removed.isEmpty, "seed \(seed)")
        }
    }

    @Test func aLargerPolicyKeepsTheSameAndMore() throws {
        for seed in Self.seeds {
            var random = try RandomRetention(seed: seed)
            let kept = try random.plan().kept
            for rule in random.counts.indices {
                var larger = random.counts
                larger[rule] += random.random(in: 1...9)
                let keptByLarger = Set(try random.plan(random.candidates, counts: larger).kept.map(\.name))
                #expect(keptByLarger.isSuperset(of: kept.map(\.name)), "seed \(seed), rule \(rule)")
            }
        }
    }

    @Test func theOrderOfTheBackupsPlaysNoPart() throws {
        for seed in Self.seeds {
            var random = try RandomRetention(seed: seed)
            let shuffled = random.shuffled()
            #expect(try random.plan() == random.plan(shuffled, counts: random.counts), "seed \(seed)")
        }
    }

    @Test func whatIsNotCountedChangesNothingForTheOthers() throws {
        for seed in Self.seeds {
            let random = try RandomRetention(seed: seed)
            let counted = random.candidates.filter { $0.condition == .verified && $0.time <= random.now }
            let alone = try random.plan(counted, counts: random.counts)
            #expect(try random.plan().removed == alone.removed, "seed \(seed)")
        }
    }

    @Test func theLargestNumbersKeepEverything() throws {
        for seed in Self.seeds {
            let random = try RandomRetention(seed: seed)
            for rule in [0, 1] {
                var counts = [0, 0, 0, 0, 0, 0, 0]
                counts[rule] = Int.max
                #expect(
                    try random.plan(random.candidates, counts: counts).removed.isEmpty, "seed \(seed), rule \(rule)")
            }
        }
    }
}
