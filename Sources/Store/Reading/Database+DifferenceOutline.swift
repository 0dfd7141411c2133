import GRDB

extension Database {
    /// - Parameter widestRange: with so many rows between the two the table is read as a whole. The indexes are worth
    ///   their while for a part of it only: to look up two thirds of 31,000 rows takes 30 ms, to read all of them in
    ///   order 16 ms.
    func differenceOutline(
        from first: Int64, to second: Int64, of registrationAuthority: String? = nil, widestRange: Int = 4_000
    ) throws -> DifferenceOutline {
        var outline = DifferenceOutline(from: first, to: second)
        var federation: Int64?
        if let registrationAuthority {
            federation = try integers(
                "SELECT id FROM federation WHERE registration_authority = ?", arguments: [registrationAuthority]
            ).first
            if federation == nil { return outline }
        }
        let entities = try differingEntities(from: first, to: second, widestRange: widestRange)
            .filter { $0.value.belonged(to: federation) }
        if entities.isEmpty { return outline }
        // The index alone has the order of all: no entityID is read. A few are looked up sooner.
        let isWide = entities.count >= widestRange / 4
        let few = isWide ? "" : "WHERE id IN (SELECT value FROM json_each(?))"
        let list = isWide ? [] : ["[\(entities.keys.map { "\($0)" }.joined(separator: ","))]"]
        try forEachRow("SELECT id FROM entity \(few) ORDER BY entity_id", arguments: StatementArguments(list)) { row in
            let reference = EntityReference(entity: row.integer(0))
            guard let entity = entities[reference.entity] else { return }
            switch (entity.old, entity.new) {
            case (nil, _): outline.added.append(reference)
            case (_, nil): outline.removed.append(reference)
            case (let old?, let new?): if old.digest != new.digest { outline.changed.append(reference) }
            }
        }
        return outline
    }

    /// The entities of which a row holds in one of two snapshots and not in the other one, by row number.
    private func differingEntities(
        from first: Int64, to second: Int64, widestRange: Int
    ) throws -> [Int64: DifferingEntity] {
        let arguments: StatementArguments = [min(first, second), max(first, second)]
        let touched = """
            SELECT id FROM entity_version WHERE valid_from > ?1 AND valid_from <= ?2
            UNION ALL SELECT id FROM entity_version WHERE valid_to > ?1 AND valid_to <= ?2
            """
        let count = try integers("SELECT count(*) FROM (\(touched) LIMIT \(widestRange))", arguments: arguments)
        let isWide = count.first == Int64(widestRange)
        var entities: [Int64: DifferingEntity] = [:]
        if isWide { entities.reserveCapacity(Int(try integers("SELECT count(*) FROM entity").first ?? 0)) }
        // First those that held at the older time and not at the newer one, then the other way round.
        try forEachRow(
            """
            SELECT valid_from <= ?1, entity, federation, digest FROM entity_version NOT INDEXED
            WHERE (valid_from <= ?1 AND valid_to > ?1 AND valid_to <= ?2
                OR valid_from > ?1 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to > ?2))
                \(isWide ? "" : "AND id IN (\(touched))")
            """,
            arguments: arguments
        ) { row in
            let isOld = (row.integer(0) != 0) == (first <= second)
            let version = DifferingEntity.Version(federation: row.integer(2), digest: EntityDigest(row.bytes(3)))
            if isOld {
                entities[row.integer(1), default: DifferingEntity()].old = version
            } else {
                entities[row.integer(1), default: DifferingEntity()].new = version
            }
        }
        return entities
    }
}

/// As much of an entity as an outline needs.
private struct DifferingEntity {
    struct Version {
        var federation: Int64
        var digest: EntityDigest?
    }

    /// Nil where it is not in the first snapshot.
    var old: Version?
    /// Nil where it is not in the second one.
    var new: Version?

    /// Whether it was of this federation in one of the snapshots; nil admits all.
    func belonged(to federation: Int64?) -> Bool {
        guard let federation else { return true }
        return old?.federation == federation || new?.federation == federation
    }
}
