import GRDBSQLite

/// The SQLite that this process is linked with.
public enum SQLiteLibrary {
    /// For instance `3.40.1`.
    public static var version: String { String(cString: sqlite3_libversion()) }

    /// True for versions in which two connections that write and checkpoint at the same instant can lose committed
    /// pages (<https://sqlite.org/wal.html#the_wal_reset_bug>): 3.7.0 to 3.51.2, but 3.44.6 and 3.50.7 and what
    /// follows them in their series are repaired.
    ///
    /// - Parameter version: as SQLite counts it, 3.40.1 being 3,040,001.
    public static func hasResetDefect(_ version: Int = Int(sqlite3_libversion_number())) -> Bool {
        guard (3_007_000...3_051_002).contains(version) else { return false }
        return !(3_044_006..<3_045_000).contains(version) && !(3_050_007..<3_051_000).contains(version)
    }
}
