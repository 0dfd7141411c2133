import GRDB

extension DatabaseGeneration {
    /// What was saved in the dashboard, by name; nothing in a database of schema version 1.
    ///
    /// - Throws: ``StoreError``
    public func settings() async throws -> [SavedSetting] {
        try await read { try $0.savedSettings() }
    }
}

extension Database {
    /// By name.
    func savedSettings() throws -> [SavedSetting] {
        guard try schemaVersion() >= 2 else { return [] }
        var settings: [SavedSetting] = []
        try forEachRow("SELECT name, value, updated_at, updated_by FROM setting ORDER BY name") { row in
            settings.append(
                SavedSetting(
                    name: row.text(0), value: row.text(1), updatedAt: row.integer(2), updatedBy: row.text(3)))
        }
        return settings
    }
}
