import GRDB
import Quality
import SAMLMetadata

extension DatabaseGeneration {
    /// All that is known of an entity up to a snapshot, newest first; empty for an entityID that was not seen by then.
    ///
    /// What ended later than that is told as if it had not ended, so that the answer is the same whatever was imported
    /// since.
    ///
    /// - Parameter time: of the snapshot.
    public func versions(of entityID: String, asOf time: Int64) async throws -> [EntityVersion] {
        try await read { database in
            try Row.fetchAll(
                try database.cachedStatement(
                    sql: """
                        \(EntitySummary.selection) WHERE e.entity_id = ? AND v.valid_from <= ?
                        ORDER BY v.valid_from DESC
                        """),
                arguments: [entityID, time]
            ).map { row in
                var version = try EntityVersion(row)
                if let end = version.validTo, end > time { version.validTo = nil }
                return version
            }
        }
    }
}

extension EntitySummary {
    static let selection = """
        SELECT e.entity_id, v.*, f.registration_authority, f.name AS federation_name, f.code, f.countries
        FROM entity_version v JOIN entity e ON e.id = v.entity JOIN federation f ON f.id = v.federation
        """

    init(_ row: Row) {
        self.init(
            entityID: row["entity_id"], name: row["name"], organization: row["organization"],
            federation: FederationName(
                registrationAuthority: row["registration_authority"], name: row["federation_name"], code: row["code"],
                countries: (row["countries"] as String).split(separator: " ").map(String.init)),
            quality: EntityQuality(
                roles: Roles(rawValue: row["roles"]),
                serviceProviderPrivacy: PrivacyStatement(
                    PrivacyStatement.Kind(rawValue: row["sp_privacy"]) ?? .absent, url: row["sp_privacy_url"]),
                identityProviderPrivacy: PrivacyStatement(
                    PrivacyStatement.Kind(rawValue: row["idp_privacy"]) ?? .absent, url: row["idp_privacy_url"]),
                hasSecurityContact: row["security_contact"], sirtfi: Sirtfi(rawValue: row["sirtfi"])))
    }
}
