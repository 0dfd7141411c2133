import Store

/// An entity that came, went or changed from one snapshot to another one.
struct DifferenceRow: TemplateRow {
    let entity: EntityLink
    let registeredBy: FederationLink
    let hasChanges: Bool
    /// What to say of an entity of which only the writing changed; nil for others.
    let remark: String?
    let changes: [FieldChangeRow]

    static let members: [String: @Sendable (Self) -> Any?] = [
        "entity": { $0.entity },
        "registeredBy": { $0.registeredBy },
        "hasChanges": { $0.hasChanges },
        "remark": { $0.remark },
        "changes": { $0.changes },
    ]

    /// One that came or went.
    init(_ summary: EntitySummary, in federations: FederationDirectory) {
        entity = EntityLink(name: summary.name, entityID: summary.entityID)
        registeredBy = FederationLink(summary.federation, in: federations)
        hasChanges = false
        remark = nil
        changes = []
    }

    /// One that changed.
    init(_ change: SnapshotDifference.Change, in federations: FederationDirectory) {
        entity = EntityLink(name: change.name, entityID: change.entityID)
        registeredBy = FederationLink(change.federation, in: federations)
        hasChanges = !change.fields.isEmpty
        remark = hasChanges ? nil : "Only how it is written changed, or something that is not kept."
        changes = change.fields.map(FieldChangeRow.init)
    }
}
