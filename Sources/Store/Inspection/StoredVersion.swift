import GRDB
import Quality

/// A row of `entity_version` as far as the invariants need it.
struct StoredVersion {
    var entity: Int64
    var validFrom: Int64
    var validTo: Int64?
    var federation: Int64
    /// See ``EntityRecord/format``.
    var format: Int64
    var marks: QualityMarks

    /// All rows by entity and time.
    ///
    /// - Parameter onlyCurrent: leaves out the rows that ended.
    static func load(_ database: Database, onlyCurrent: Bool) throws -> [StoredVersion] {
        var versions: [StoredVersion] = []
        try database.forEachRow(
            """
            SELECT entity, valid_from, valid_to, federation, roles, sp_privacy, idp_privacy, security_contact, sirtfi,
                format
            FROM entity_version \(onlyCurrent ? "WHERE valid_to IS NULL" : "") ORDER BY entity, valid_from
            """
        ) { row in
            versions.append(
                StoredVersion(
                    entity: row.integer(0), validFrom: row.integer(1), validTo: row.optionalInteger(2),
                    federation: row.integer(3), format: row.integer(9),
                    marks: QualityMarks(row, from: 4)))
        }
        return versions
    }
}
