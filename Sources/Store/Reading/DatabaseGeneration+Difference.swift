import GRDB

extension DatabaseGeneration {
    /// Which entities are in one snapshot and not, or not the same, in another one.
    ///
    /// Nothing of the entities is decoded: they are compared by digest, as an import compares them. One that changed and
    /// changed back is the same.
    ///
    /// - Parameters:
    ///   - first: time of one snapshot.
    ///   - second: time of the other one; may be the older of the two.
    ///   - registrationAuthority: leaves out what belonged to another federation in both; nil for all.
    public func differenceOutline(
        from first: Int64, to second: Int64, of registrationAuthority: String? = nil
    ) async throws -> DifferenceOutline {
        try await read { try $0.differenceOutline(from: first, to: second, of: registrationAuthority) }
    }

    /// What changed in some entities from one snapshot to another one, in the order of `references`; one that is not in
    /// both of them is left out. It decodes two descriptions for each.
    ///
    /// - Parameters:
    ///   - references: of a ``differenceOutline(from:to:of:)``.
    ///   - first: time of the first snapshot of the outline.
    ///   - second: time of its second one.
    public func changes(
        _ references: some Sequence<EntityReference> & Sendable, from first: Int64, to second: Int64
    ) async throws -> [SnapshotDifference.Change] {
        try await read { try $0.changes(references, from: first, to: second) }
    }

    /// Some entities as a snapshot has them, in the order of `references`; one that is not in it is left out.
    ///
    /// - Parameter time: of the snapshot.
    public func summaries(
        _ references: some Sequence<EntityReference> & Sendable, at time: Int64
    ) async throws -> [EntitySummary] {
        try await read { try $0.summaries(references, at: time) }
    }

    /// What is in one snapshot and not, or not the same, in another one, with all that changed.
    ///
    /// - Parameters:
    ///   - first: time of one snapshot.
    ///   - second: time of the other one; may be the older of the two.
    public func difference(from first: Int64, to second: Int64) async throws -> SnapshotDifference {
        try await read { database in
            let outline = try database.differenceOutline(from: first, to: second)
            var difference = SnapshotDifference()
            difference.added = try database.summaries(outline.added, at: second)
            difference.removed = try database.summaries(outline.removed, at: first)
            difference.changed = try database.changes(outline.changed, from: first, to: second)
            return difference
        }
    }
}

extension Database {
    fileprivate func changes(
        _ references: some Sequence<EntityReference>, from first: Int64, to second: Int64
    ) throws -> [SnapshotDifference.Change] {
        try references.compactMap { reference in
            guard let old = try row(of: reference, at: first).map(EntityVersion.init),
                let new = try row(of: reference, at: second).map(EntityVersion.init)
            else { return nil }
            return SnapshotDifference.Change(
                entityID: new.summary.entityID, name: new.summary.name, federation: new.summary.federation,
                fields: FieldComparison(old, new).changes)
        }
    }

    fileprivate func summaries(_ references: some Sequence<EntityReference>, at time: Int64) throws -> [EntitySummary] {
        try references.compactMap { try row(of: $0, at: time).map(EntitySummary.init) }
    }

    /// What an entity was in the snapshot of `time`; nil where it was not in it.
    private func row(of reference: EntityReference, at time: Int64) throws -> Row? {
        let statement = try cachedStatement(
            sql: """
                \(EntitySummary.selection)
                WHERE e.id = ?1 AND v.valid_from <= ?2 AND (v.valid_to IS NULL OR v.valid_to > ?2)
                """)
        return try Row.fetchOne(statement, arguments: [reference.entity, time])
    }
}
