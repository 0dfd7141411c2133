import GRDB

extension Database {
    /// - Parameter widestRange: with so many rows between the two the table is read as a whole. The indexes are worth
    ///   their while for a part of it only: to look up two thirds of 31,000 rows takes 30 ms, to read all of them in
    ///   order 16 ms.
    func differenceOutline(
        from first: Int64, to second: Int64, of registrationAuthority: String? = nil, widestRange: Int = 4_000
    ) throws -> DifferenceOutline {
        var outline = DifferenceOutline(from: first, to: second)
        let (versions, entities) = try differingVersions(from: first, to: second, widestRange: widestRange)
        if versions.isEmpty { return outline }
        let names = try federationNames()
        try forEachRow("SELECT id, entity_id FROM entity ORDER BY entity_id") { row in
            guard let places = entities[row.integer(0)] else { return }
            let old = places.old.map { versions[$0] }
            let new = places.new.map { versions[$0] }
            guard let shown = new ?? old, let federation = names[shown.federation] else { return }
            if let registrationAuthority {
                let federations = [old, new].compactMap { $0.flatMap { names[$0.federation] } }
                guard federations.contains(where: { $0.registrationAuthority == registrationAuthority }) else { return }
            }
            let reference = EntityReference(entityID: row.text(1), name: shown.name, federation: federation)
            switch (old, new) {
            case (nil, _): outline.added.append(reference)
            case (_, nil): outline.removed.append(reference)
            case (let old?, let new?): if old.digest != new.digest { outline.changed.append(reference) }
            }
        }
        return outline
    }

    /// The rows that hold in one of two snapshots and not in the other one, and where they are in that list by row number
    /// of the entity.
    private func differingVersions(
        from first: Int64, to second: Int64, widestRange: Int
    ) throws -> (versions: [DifferingVersion], entities: [Int64: (old: Int?, new: Int?)]) {
        let arguments: StatementArguments = [min(first, second), max(first, second)]
        let touched = """
            SELECT id FROM entity_version WHERE valid_from > ?1 AND valid_from <= ?2
            UNION ALL SELECT id FROM entity_version WHERE valid_to > ?1 AND valid_to <= ?2
            """
        let count = try integers("SELECT count(*) FROM (\(touched) LIMIT \(widestRange))", arguments: arguments)
        let isWide = count.first == Int64(widestRange)
        var versions: [DifferingVersion] = []
        var entities: [Int64: (old: Int?, new: Int?)] = [:]
        // First those that held at the older time and not at the newer one, then the other way round.
        try forEachRow(
            """
            SELECT valid_from <= ?1, entity, federation, digest, name FROM entity_version NOT INDEXED
            WHERE (valid_from <= ?1 AND valid_to > ?1 AND valid_to <= ?2
                OR valid_from > ?1 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to > ?2))
                \(isWide ? "" : "AND id IN (\(touched))")
            """,
            arguments: arguments
        ) { row in
            let isOld = (row.integer(0) != 0) == (first <= second)
            if isOld {
                entities[row.integer(1), default: (nil, nil)].old = versions.count
            } else {
                entities[row.integer(1), default: (nil, nil)].new = versions.count
            }
            versions.append(
                DifferingVersion(federation: row.integer(2), digest: EntityDigest(row.bytes(3)), name: row.text(4)))
        }
        return (versions, entities)
    }
}

/// As much of a row as an outline needs.
private struct DifferingVersion {
    var federation: Int64
    var digest: EntityDigest?
    var name: String
}
