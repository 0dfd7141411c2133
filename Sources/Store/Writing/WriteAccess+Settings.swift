import GRDB

extension WriteAccess {
    /// Saves and removes settings, in one transaction. What has the value already keeps the time and the name it has.
    ///
    /// - Parameters:
    ///   - changes: values by name; nil takes away what was saved. Settings that are not named stay as they are.
    ///   - author: the name of the token that changes them.
    ///   - now: UTC seconds.
    /// - Returns: what was saved before and what is saved now, both by name.
    /// - Throws: ``StoreError``
    public func changeSettings(
        _ changes: [String: String?], author: String, now: Int64
    ) throws -> (before: [SavedSetting], after: [SavedSetting]) {
        try transaction {
            let before = try database.savedSettings()
            for (name, value) in changes.sorted(by: { $0.key < $1.key }) {
                guard let value else {
                    try database.execute(sql: "DELETE FROM setting WHERE name = ?", arguments: [name])
                    continue
                }
                try database.execute(
                    sql: """
                        INSERT INTO setting (name, value, updated_at, updated_by) VALUES (?, ?, ?, ?)
                        ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at,
                            updated_by = excluded.updated_by
                        WHERE value <> excluded.value
                        """,
                    arguments: [name, value, now, author])
            }
            return (before, try database.savedSettings())
        }
    }
}
