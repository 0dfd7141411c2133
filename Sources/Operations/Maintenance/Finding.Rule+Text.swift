import Store

extension Finding.Rule {
    /// What is wrong, for people.
    var summary: String {
        switch self {
        case .structure: "The file is damaged"
        case .reference: "Rows refer to rows that are missing"
        case .schema: "Tables or indexes are not as they should be"
        case .validity: "Descriptions of an entity overlap or never hold"
        case .snapshotTime: "Descriptions or counters begin or end between snapshots"
        case .totals: "Totals of a snapshot differ from its entities"
        case .federationCounters: "Counters of a federation differ from its entities"
        case .federation: "Entities belong to a federation that is not known"
        case .entity: "Entities have no description"
        case .detail: "Descriptions cannot be read"
        }
    }

    /// What to do about it.
    var advice: String {
        switch self {
        case .structure:
            "Restore the newest backup that verifies. If it happens again, check disk and memory of this machine."
        case .schema:
            "Restore the newest backup. Somebody changed the tables with another program, which must not be done."
        case .reference, .validity, .snapshotTime, .federation, .entity, .detail:
            "Restore the newest backup that passes this check; the next import brings the entities up to date."
        case .totals, .federationCounters:
            "The next import counts anew; for older snapshots restore a backup that passes this check."
        }
    }
}
