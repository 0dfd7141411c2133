import GRDB
import Quality
import SAMLMetadata

extension DatabaseGeneration {
    /// How many attempts to import ``publishedState()`` gives at most.
    public static let publishedRuns = 100

    /// All that is kept in memory of the database, read in one transaction, so that its parts belong together.
    ///
    /// With 12,800 entities and 730 snapshots it takes 7 MB and 40 ms.
    public func publishedState() async throws -> PublishedState {
        try await read { database in
            PublishedState(
                snapshots: try database.snapshots(), federations: try database.federations(at: .max),
                entities: try database.currentEntities(), runs: try database.runs(limit: Self.publishedRuns),
                lastSuccess: try database.lastSuccess(), schemaVersion: try database.schemaVersion(),
                settings: try database.savedSettings(), links: try database.linkStates())
        }
    }
}

extension Database {
    fileprivate func currentEntities() throws -> [CurrentEntity] {
        // One name for all entities of a federation: a name of its own for each would be a third of it all.
        let names = try federationNames()
        var unnamed: [CurrentEntity] = []
        // Places in that list, by row number of the entity.
        var places: [Int64: Int] = [:]
        // By row number instead of by the index's order, in which each row would be in another page of the file.
        try forEachRow(
            """
            SELECT entity, federation, valid_from, \(EntitySummary.columns) FROM entity_version
            WHERE id IN (SELECT id FROM entity_version WHERE valid_to IS NULL)
            """
        ) { row in
            guard let federation = names[row.integer(1)] else { return }
            places[row.integer(0)] = unnamed.count
            unnamed.append(
                CurrentEntity(
                    summary: EntitySummary(row, from: 3, entityID: "", federation: federation), since: row.integer(2)))
        }
        var entities: [CurrentEntity] = []
        entities.reserveCapacity(unnamed.count)
        try forEachRow("SELECT id, entity_id FROM entity ORDER BY entity_id") { row in
            guard let place = places[row.integer(0)] else { return }
            entities.append(unnamed[place])
            entities[entities.count - 1].summary.entityID = row.text(1)
        }
        return entities
    }
}

extension EntitySummary {
    /// What `init(_:from:entityID:federation:)` reads.
    static let columns = """
        name, organization, roles, sp_privacy, sp_privacy_url, idp_privacy, idp_privacy_url, security_contact, sirtfi
        """

    init(_ row: StatementRow, from column: Int32, entityID: String, federation: FederationName) {
        func privacy(_ column: Int32) -> PrivacyStatement {
            PrivacyStatement(
                PrivacyStatement.Kind(rawValue: row.byte(column)) ?? .absent, url: row.optionalText(column + 1))
        }
        self.init(
            entityID: entityID, name: row.text(column), organization: row.optionalText(column + 1),
            federation: federation,
            quality: EntityQuality(
                roles: Roles(rawValue: row.byte(column + 2)), serviceProviderPrivacy: privacy(column + 3),
                identityProviderPrivacy: privacy(column + 5), hasSecurityContact: row.integer(column + 7) != 0,
                sirtfi: Sirtfi(rawValue: row.byte(column + 8))))
    }
}
