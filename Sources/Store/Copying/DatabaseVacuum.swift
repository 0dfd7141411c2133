import GRDB

/// Rewrites a database without the space that deleted rows left.
public struct DatabaseVacuum: Sendable {
    /// How much there is to gain.
    public struct Space: Sendable, Equatable {
        /// Bytes of the file.
        public let size: Int64
        /// Bytes in pages that hold nothing.
        public let free: Int64
    }

    public let writer: DatabaseWriter

    public init(_ writer: DatabaseWriter) {
        self.writer = writer
    }

    /// Looks without changing anything.
    ///
    /// - Throws: ``StoreError``
    public func space() throws -> Space {
        let inspection = try DatabaseInspection(path: writer.path)
        let pageSize = Int64(inspection.pageSize)
        return Space(size: Int64(inspection.pageCount) * pageSize, free: Int64(inspection.freePages) * pageSize)
    }

    /// Rewrites the file and renews what SQLite knows about the distribution of values. All or nothing: the new pages go
    /// into the WAL first, and from there into the file.
    ///
    /// SQLite takes as much again as the database has for a temporary file, in the directory that `SQLITE_TMPDIR` names,
    /// and once more for the WAL.
    ///
    /// - Parameters:
    ///   - stage: called with one word before each part of the work.
    ///   - warn: called with a sentence when something after the rewriting did not work.
    /// - Throws: ``StoreError``
    public func run(
        wait: Duration = .zero, stage: @escaping (String) -> Void = { _ in }, warn: (String) -> Void = { _ in }
    ) throws {
        guard FileIdentity(path: writer.path) != nil else { throw StoreError.notFound(path: writer.path) }
        try writer.access(command: "edugain-ctl vacuum", wait: wait, warn: warn) { access in
            stage("compacting")
            try access.database.execute(sql: "VACUUM")
            stage("optimizing")
            // 0xfffe: all that it can do, also for tables that this connection did not read.
            do {
                try access.database.execute(sql: "PRAGMA analysis_limit = 400; PRAGMA optimize = 0xfffe")
            } catch {
                warn("compacted, but the statistics for queries could not be renewed: \(StoreError.reason(of: error))")
            }
        }
    }
}
