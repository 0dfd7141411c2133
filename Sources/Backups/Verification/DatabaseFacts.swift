import Store

/// What was found in the database of a backup when it was checked.
public struct DatabaseFacts: Sendable, Equatable {
    public let schemaVersion: Int
    public let pageCount: Int
    public let counts: DatabaseCounts

    package init(schemaVersion: Int, pageCount: Int, counts: DatabaseCounts) {
        self.schemaVersion = schemaVersion
        self.pageCount = pageCount
        self.counts = counts
    }

    /// Checks a copy that nobody writes: SQLite's full check, what rows refer to, whether this program could work with
    /// its tables, and counts.
    ///
    /// - Throws: ``BackupError/notVerified(path:reason:)`` with what is wrong, `StoreError` for a newer schema, for
    ///   another program's database and for what says nothing about the file.
    public init(checking path: String) throws {
        let inspection = try DatabaseInspection(path: path)
        schemaVersion = inspection.schemaVersion
        pageCount = inspection.pageCount
        if let reason = Self.reason(try inspection.integrity() + inspection.foreignKeys()) {
            throw BackupError.notVerified(path: path, reason: "the integrity check failed: \(reason)")
        }
        if let reason = Self.reason(try inspection.usability()) {
            throw BackupError.notVerified(path: path, reason: "another program changed its tables: \(reason)")
        }
        counts = try inspection.counts()
    }

    /// The first finding, and how many others there are; nil for none.
    private static func reason(_ findings: [Finding]) -> String? {
        findings.first.map { finding in
            let others = findings.reduce(0) { $0 + $1.count } - 1
            let example = finding.examples.first ?? finding.rule.rawValue
            return example + (others > 0 ? " (and \(others) more)" : "")
        }
    }
}
