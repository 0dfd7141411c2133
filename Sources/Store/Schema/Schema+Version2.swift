extension Schema {
    /// What was set in the dashboard, a row per setting that is not at its default: when, and by whose token.
    static let version2 = """
        CREATE TABLE setting (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL,
            updated_at INTEGER NOT NULL,
            updated_by TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
