import GRDB

extension PrunePlan {
    /// Moves the range of each description to times of snapshots that stay; what holds at none of them goes, and
    /// neighbours that say the same become one.
    mutating func planDescriptions(_ database: Database) throws {
        var last: (old: Description, new: Description)?
        func settle(_ plan: inout PrunePlan) {
            guard let last else { return }
            if last.new.validFrom != last.old.validFrom || last.new.validTo != last.old.validTo {
                plan.movedDescriptions.append(last.new)
            }
        }
        try database.forEachRow(
            "SELECT id, entity, valid_from, valid_to FROM entity_version ORDER BY entity, valid_from"
        ) {
            let old = Description(
                id: $0.integer(0), entity: $0.integer(1), validFrom: $0.integer(2), validTo: $0.optionalInteger(3))
            var new = old
            new.validFrom = moved(old.validFrom)
            new.validTo = old.validTo.map(moved)
            if new.validFrom >= new.validTo ?? .max {
                removedDescriptions.append(old.id)
                return
            }
            if let before = last, before.new.entity == new.entity, before.new.validTo == new.validFrom,
                try database.isSameDescription(before.new.id, new.id)
            {
                // The later row goes on to exist: if it is the current one, it stays so.
                new.validFrom = before.new.validFrom
                removedDescriptions.append(before.new.id)
            } else {
                settle(&self)
            }
            last = (old, new)
        }
        settle(&self)
        for id in removedDescriptions { bytes += try database.size(ofDescription: id) }
    }
}

extension Database {
    /// About how many bytes a row of `entity_version` takes: its texts, and 150 for the numbers and the index entries.
    fileprivate func size(ofDescription id: Int64) throws -> Int64 {
        let sql = """
            SELECT 150 + length(CAST(detail AS BLOB)) + length(CAST(name AS BLOB))
                + ifnull(length(CAST(organization AS BLOB)), 0) + ifnull(length(sp_privacy_url), 0)
                + ifnull(length(idp_privacy_url), 0)
            FROM entity_version WHERE id = ?
            """
        return try integers(sql, arguments: [id]).first ?? 0
    }

    /// True when two rows of `entity_version` say the same.
    fileprivate func isSameDescription(_ first: Int64, _ second: Int64) throws -> Bool {
        let columns = [
            "format", "digest", "federation", "roles", "sp_privacy", "sp_privacy_url", "idp_privacy",
            "idp_privacy_url", "security_contact", "sirtfi", "name", "organization", "detail",
        ]
        func list(_ table: String) -> String { columns.map { "\(table).\($0)" }.joined(separator: ", ") }
        return try integers(
            "SELECT (\(list("a"))) IS (\(list("b"))) FROM entity_version a, entity_version b WHERE a.id = ? AND b.id = ?",
            arguments: [first, second]
        ).first == 1
    }
}
