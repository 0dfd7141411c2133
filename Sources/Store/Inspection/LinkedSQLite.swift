import GRDBSQLite

/// The SQLite library that this process runs with.
public enum LinkedSQLite {
    /// For instance `3.40.1`.
    public static var version: String { String(cString: sqlite3_libversion()) }

    /// True when the library can lose committed pages where two connections write and checkpoint at the same moment
    /// (sqlite.org/wal.html#walresetbug). The write lock keeps our own commands from doing so, but not the `sqlite3`
    /// shell or a replication program beside them.
    public static var hasWALResetDefect: Bool { hasWALResetDefect(version: sqlite3_libversion_number()) }

    /// The defect came with 3.7.0 and went with 3.51.3; 3.50.7 and 3.44.6 have the repair too.
    ///
    /// - Parameter version: as `SQLITE_VERSION_NUMBER`, 3051002 for 3.51.2.
    static func hasWALResetDefect(version: Int32) -> Bool {
        switch version {
        case 3_044_006..<3_045_000, 3_050_007..<3_051_000: false
        default: (3_007_000..<3_051_003).contains(version)
        }
    }
}
