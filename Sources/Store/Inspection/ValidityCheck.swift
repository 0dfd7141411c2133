import GRDB

/// Looks whether the descriptions of each entity follow one another, from snapshot to snapshot.
struct ValidityCheck {
    let database: Database
    let snapshots: Set<Int64>

    /// - Parameter versions: by entity and time.
    func run(_ versions: [StoredVersion], _ collector: inout FindingCollector) throws {
        var previous: StoredVersion?
        for version in versions {
            if let end = version.validTo, end <= version.validFrom {
                try collector.add(
                    .validity,
                    "\(name(version)) of \(time(version.validFrom)) ends at \(time(end)), before any snapshot shows it."
                )
            }
            if let previous, previous.entity == version.entity, previous.validTo ?? .max > version.validFrom {
                try collector.add(.validity, overlap(previous, version))
            }
            for moment in [version.validFrom, version.validTo].compactMap({ $0 }) where !snapshots.contains(moment) {
                try collector.add(
                    .snapshotTime, "\(name(version)) begins or ends at \(time(moment)), when there was no snapshot.")
            }
            previous = version
        }
        try database.forEachRow(
            "SELECT federation, valid_from FROM federation_stat WHERE valid_from NOT IN (SELECT time FROM snapshot)"
        ) { row in
            collector.add(
                .snapshotTime,
                "Counters of federation number \(row.integer(0)) begin at \(time(row.integer(1))), "
                    + "when there was no snapshot."
            )
        }
    }

    private func overlap(_ first: StoredVersion, _ second: StoredVersion) throws -> String {
        if first.validTo == nil && second.validTo == nil {
            return try "\(database.entityID(first.entity)) has two current descriptions, "
                + "of \(time(first.validFrom)) and of \(time(second.validFrom))."
        }
        return try "\(database.entityID(first.entity)) has two descriptions at \(time(second.validFrom))."
    }

    private func name(_ version: StoredVersion) throws -> String {
        "The description of \(try database.entityID(version.entity))"
    }

    private func time(_ time: Int64) -> String { ISO8601.text(time) }
}
