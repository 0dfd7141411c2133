import GRDB

extension WriteAccess {
    /// Removes the snapshots before a time, never the newest one, and everything that only they show.
    ///
    /// What the snapshots that stay show is the same as before: of each description the range is moved to times of
    /// snapshots that stay. How many entities the oldest of them added, removed and changed stays what its import
    /// found against the snapshot then before it.
    ///
    /// - Parameter time: UTC seconds.
    /// - Throws: ``StoreError``; nothing was changed then.
    public func prune(before time: Int64) throws -> PrunedHistory {
        try prune { try PrunePlan(database, before: time) }
    }

    /// Carries out a plan that is made inside the transaction.
    func prune(_ makePlan: () throws -> PrunePlan) throws -> PrunedHistory {
        try transaction {
            let plan = try makePlan()
            try removeDescriptions(plan)
            try removeCounters(plan)
            try delete(plan.removedEntities, "DELETE FROM entity WHERE id = ?")
            try delete(plan.removedFederations, "DELETE FROM federation WHERE id = ?")
            try delete(plan.snapshots, "DELETE FROM snapshot WHERE time = ?")
            try delete(plan.removedRuns, "DELETE FROM import_run WHERE id = ?")
            return plan.summary
        }
    }

    private func removeDescriptions(_ plan: PrunePlan) throws {
        try delete(plan.removedDescriptions, "DELETE FROM entity_version WHERE id = ?")
        let move = try database.cachedStatement(
            sql: "UPDATE entity_version SET valid_from = ?, valid_to = ? WHERE id = ?")
        for row in plan.movedDescriptions { try move.execute(arguments: [row.validFrom, row.validTo, row.id]) }
    }

    private func removeCounters(_ plan: PrunePlan) throws {
        for row in plan.removedCounters {
            try database.execute(
                sql: "DELETE FROM federation_stat WHERE federation = ? AND valid_from = ?",
                arguments: [row.federation, row.validFrom])
        }
        for (row, time) in plan.movedCounters {
            try database.execute(
                sql: "UPDATE federation_stat SET valid_from = ? WHERE federation = ? AND valid_from = ?",
                arguments: [time, row.federation, row.validFrom])
        }
    }

    private func delete(_ keys: [Int64], _ sql: String) throws {
        let statement = try database.cachedStatement(sql: sql)
        for key in keys { try statement.execute(arguments: [key]) }
    }
}

extension DatabaseGeneration {
    /// What ``WriteAccess/prune(before:)`` would remove; writes nothing.
    ///
    /// - Parameter time: UTC seconds.
    public func pruning(before time: Int64) async throws -> PrunedHistory {
        try await read { try PrunePlan($0, before: time).summary }
    }
}
