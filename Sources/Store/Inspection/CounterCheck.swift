import GRDB
import Quality

/// Counts the entities of snapshots again and compares with what is stored.
struct CounterCheck {
    let database: Database

    private struct Row {
        var key: Int64
        var validFrom: Int64
        var statistics: Statistics
    }

    /// - Parameter snapshots: the ones to look at, in order of time.
    func run(
        _ versions: [StoredVersion], snapshots: ArraySlice<Int64>, _ collector: inout FindingCollector
    ) throws {
        guard let first = snapshots.first else { return }
        var recount = Recount(versions)
        let totals = try rows(
            "SELECT time, time, \(StatisticsColumns.names) FROM snapshot WHERE time >= \(first) ORDER BY time")
        let changes = try rows(
            "SELECT federation, valid_from, \(StatisticsColumns.names) FROM federation_stat ORDER BY valid_from")
        var stored: [Int64: Statistics] = [:]
        var next = 0
        var wrong: Set<Int64> = []
        for total in totals {
            recount.advance(to: total.key)
            while next < changes.count, changes[next].validFrom <= total.key {
                stored[changes[next].key] = changes[next].statistics
                next += 1
            }
            if total.statistics != recount.total {
                collector.add(
                    .totals, "Snapshot \(ISO8601.text(total.key)): \(difference(total.statistics, recount.total))."
                )
            }
            for federation in Set(stored.keys).union(recount.federations.keys).sorted() {
                let counted = recount.federations[federation] ?? Statistics()
                let kept = stored[federation] ?? Statistics()
                if kept == counted {
                    wrong.remove(federation)
                } else if wrong.insert(federation).inserted {
                    // Told once, not for every snapshot that it goes on.
                    try collector.add(
                        .federationCounters,
                        "\(name(federation)), snapshot \(ISO8601.text(total.key)): \(difference(kept, counted)).")
                }
            }
        }
    }

    private func rows(_ sql: String) throws -> [Row] {
        var rows: [Row] = []
        try database.forEachRow(sql) { row in
            rows.append(
                Row(
                    key: row.integer(0), validFrom: row.integer(1),
                    statistics: StatisticsColumns.statistics(row, from: 2)))
        }
        return rows
    }

    /// `sps is 12, but 11 are counted; …`
    private func difference(_ stored: Statistics, _ counted: Statistics) -> String {
        let columns = StatisticsColumns.all.filter { stored[keyPath: $0.counter] != counted[keyPath: $0.counter] }
        let shown = columns.prefix(3).map { column in
            "\(column.name) is \(stored[keyPath: column.counter]), but \(counted[keyPath: column.counter]) are counted"
        }
        return shown.joined(separator: "; ") + (columns.count > 3 ? "; and \(columns.count - 3) other counters" : "")
    }

    private func name(_ federation: Int64) throws -> String {
        var name = "Federation number \(federation)"
        try database.forEachRow("SELECT name FROM federation WHERE id = ?", arguments: [federation]) {
            name = $0.text(0)
        }
        return name
    }
}
