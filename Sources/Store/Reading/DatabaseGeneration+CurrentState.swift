import GRDB
import Quality
import SAMLMetadata

extension DatabaseGeneration {
    /// What an import compares with.
    public func currentState() async throws -> CurrentState {
        try await read { database in
            var state = CurrentState(snapshot: try database.latestSnapshot())
            for row in try Row.fetchAll(database, sql: "SELECT id, registration_authority FROM federation") {
                state.authorities[row[0]] = row[1]
            }
            state.entities.reserveCapacity(state.snapshot?.statistics.entities ?? 0)
            try database.forEachCurrentEntity { state.entities[Identifier($0)] = $1 }
            return state
        }
    }
}

extension Database {
    fileprivate func forEachCurrentEntity(_ body: (String, CurrentState.Entry) -> Void) throws {
        let sql = """
            SELECT e.entity_id, e.id, v.federation, v.digest, v.format, v.roles, v.sp_privacy, v.idp_privacy,
                v.security_contact, v.sirtfi
            FROM entity_version v JOIN entity e ON e.id = v.entity WHERE v.valid_to IS NULL
            """
        try forEachRow(sql) { row in
            body(
                row.text(0),
                CurrentState.Entry(
                    entity: row.integer(1), federation: row.integer(2), digest: EntityDigest(row.bytes(3)),
                    format: Int(row.integer(4)), marks: QualityMarks(row, from: 5)))
        }
    }
}

extension QualityMarks {
    /// Reads five columns: roles, the kinds of both privacy statements, security contact, Sirtfi.
    init(_ row: StatementRow, from column: Int32) {
        self.init(
            roles: Roles(rawValue: row.byte(column)),
            serviceProviderPrivacy: PrivacyStatement.Kind(rawValue: row.byte(column + 1)) ?? .absent,
            identityProviderPrivacy: PrivacyStatement.Kind(rawValue: row.byte(column + 2)) ?? .absent,
            hasSecurityContact: row.integer(column + 3) != 0, sirtfi: Sirtfi(rawValue: row.byte(column + 4)))
    }
}
