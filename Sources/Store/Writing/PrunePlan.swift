import GRDB

/// Which rows go and which ones move when snapshots are removed, so that every snapshot that stays shows what it showed.
///
/// Made by reading alone.
struct PrunePlan {
    /// A description: its range is moved to times of snapshots that stay.
    struct Description {
        var id: Int64
        var entity: Int64
        var validFrom: Int64
        var validTo: Int64?
    }

    /// A row of a federation's counters.
    struct Counters {
        var federation: Int64
        var validFrom: Int64
    }

    var snapshots: [Int64]
    let kept: [Int64]
    var removedDescriptions: [Int64] = []
    var movedDescriptions: [Description] = []
    var bytes: Int64 = 0
    private let descriptions: Int
    var removedCounters: [Counters] = []
    var movedCounters: [(from: Counters, to: Int64)] = []
    var removedEntities: [Int64] = []
    var removedFederations: [Int64] = []
    var removedRuns: [Int64]

    /// Removes what is older than `time`, but never the newest snapshot.
    ///
    /// - Parameter time: UTC seconds.
    init(_ database: Database, before time: Int64) throws {
        try self.init(
            database,
            removing: Set(
                try database.integers(
                    "SELECT time FROM snapshot WHERE time < ? AND time < (SELECT max(time) FROM snapshot)",
                    arguments: [time])),
            runsBefore: time)
    }

    /// - Parameters:
    ///   - times: snapshots to remove; the newest one must not be among them.
    ///   - time: attempts to import that began before this go too, but for those that health is judged by.
    init(_ database: Database, removing times: Set<Int64>, runsBefore time: Int64) throws {
        let all = try database.integers("SELECT time FROM snapshot ORDER BY time")
        snapshots = all.filter(times.contains)
        kept = all.filter { !times.contains($0) }
        descriptions = Int(try database.integers("SELECT count(*) FROM entity_version").first ?? 0)
        removedRuns = try database.integers(
            """
            SELECT id FROM import_run WHERE started < ? AND outcome <> 'running'
                AND id <> (SELECT max(id) FROM import_run)
                AND id IS NOT (SELECT id FROM import_run WHERE outcome IN ('imported', 'not-modified')
                    ORDER BY finished DESC LIMIT 1)
            """, arguments: [time])
        guard !snapshots.isEmpty else { return }
        try planDescriptions(database)
        try planCounters(database)
        try planParents(database)
    }

    /// The first snapshot that stays at `time` or later; `time` itself where there is none, which no sound database has.
    func moved(_ time: Int64) -> Int64 {
        var low = 0
        var high = kept.count
        while low < high {
            let middle = (low + high) / 2
            if kept[middle] < time { low = middle + 1 } else { high = middle }
        }
        return low < kept.count ? kept[low] : time
    }

    /// How much that is.
    var summary: PrunedHistory {
        var history = PrunedHistory()
        history.snapshots = snapshots.count
        history.snapshotsKept = kept.count
        history.oldestKept = kept.first
        history.descriptions = removedDescriptions.count
        history.descriptionsKept = descriptions - removedDescriptions.count
        history.approximateBytes = bytes
        history.entities = removedEntities.count
        history.federations = removedFederations.count
        history.counters = removedCounters.count
        history.importRuns = removedRuns.count
        return history
    }
}
