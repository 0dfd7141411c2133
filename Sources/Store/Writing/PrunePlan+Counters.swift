import GRDB

extension PrunePlan {
    /// Does with the counters of federations what is done with descriptions; the last row before a snapshot that stays
    /// holds for it.
    mutating func planCounters(_ database: Database) throws {
        let zero = [Int64](repeating: 0, count: StatisticsColumns.all.count)
        var federation: Int64?
        var values = zero
        var rows: [(row: Counters, values: [Int64])] = []
        let sql = """
            SELECT federation, valid_from, \(StatisticsColumns.names) FROM federation_stat ORDER BY federation, valid_from
            """
        try database.forEachRow(sql) { row in
            rows.append(
                (
                    Counters(federation: row.integer(0), validFrom: row.integer(1)),
                    (0..<zero.count).map { row.integer(Int32($0) + 2) }
                ))
        }
        for (index, (row, counted)) in rows.enumerated() {
            if row.federation != federation {
                federation = row.federation
                values = zero
            }
            let target = moved(row.validFrom)
            let isReplaced =
                index + 1 < rows.count && rows[index + 1].row.federation == row.federation
                && moved(rows[index + 1].row.validFrom) == target
            // No row says the same as zeros, and a row that repeats the one before says nothing.
            if isReplaced || counted == values {
                removedCounters.append(row)
                continue
            }
            values = counted
            if target != row.validFrom { movedCounters.append((row, target)) }
        }
    }

    /// Finds what nothing that stays refers to.
    mutating func planParents(_ database: Database) throws {
        let goneDescriptions = Set(removedDescriptions)
        var entities: Set<Int64> = []
        var federations: Set<Int64> = []
        try database.forEachRow("SELECT id, entity, federation FROM entity_version") { row in
            if goneDescriptions.contains(row.integer(0)) { return }
            entities.insert(row.integer(1))
            federations.insert(row.integer(2))
        }
        let goneCounters = Dictionary(grouping: removedCounters, by: \.federation).mapValues(\.count)
        try database.forEachRow("SELECT federation, count(*) FROM federation_stat GROUP BY federation") { row in
            if row.integer(1) > goneCounters[row.integer(0)] ?? 0 { federations.insert(row.integer(0)) }
        }
        removedEntities = try database.integers("SELECT id FROM entity").filter { !entities.contains($0) }
        removedFederations = try database.integers("SELECT id FROM federation").filter { !federations.contains($0) }
    }
}
