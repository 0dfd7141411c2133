import GRDB

extension DatabaseInspection {
    /// What SQLite itself can tell about the file. On a local disk the full check reads some 100 MB a second.
    ///
    /// - Parameter quick: leaves out whether indexes agree with their tables, which is most of the time.
    /// - Throws: ``StoreError``
    public func integrity(quick: Bool = false) throws -> [Finding] {
        try check { try $0.checkStructure(quick: quick, &$1) }
    }

    /// Rows that refer to rows that are not there.
    ///
    /// - Throws: ``StoreError``
    public func foreignKeys() throws -> [Finding] {
        try check { database, collector in
            try database.forEachRow("PRAGMA foreign_key_check") { row in
                let child = row.optionalInteger(1).map { "row \($0) of \(row.text(0))" } ?? "a row of \(row.text(0))"
                collector.add(.reference, "What \(child) refers to is missing in \(row.text(2)).")
            }
        }
    }
}

extension Database {
    /// SQLite stops after so many complaints.
    private static let complaintLimit = 1_000

    func checkStructure(quick: Bool, _ collector: inout FindingCollector) throws {
        let pragma = "PRAGMA \(quick ? "quick_check" : "integrity_check")(\(Self.complaintLimit))"
        try forEachRow(pragma) { row in
            // Damage is told in several lines: "*** in database main ***" and what is wrong below.
            for line in row.text(0).split(separator: "\n") where line != "ok" && !line.hasPrefix("***") {
                collector.add(.structure, String(line))
            }
        }
    }
}
