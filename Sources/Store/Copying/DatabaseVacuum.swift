import GRDB

/// Rewrites a database without the space that deleted rows left.
public struct DatabaseVacuum: Sendable {
    /// How much there is to gain.
    public struct Space: Sendable, Equatable {
        /// Bytes of the file.
        public let size: Int64
        /// Bytes in pages that hold nothing.
        public let free: Int64

        init(pages: Int, free: Int, pageSize: Int) {
            size = Int64(pages) * Int64(pageSize)
            self.free = Int64(free) * Int64(pageSize)
        }
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
        return Space(pages: inspection.pageCount, free: inspection.freePages, pageSize: inspection.pageSize)
    }

    /// Rewrites the file and renews what SQLite knows about the distribution of values. All or nothing: the new pages go
    /// into the WAL first, and from there into the file.
    ///
    /// SQLite takes as much again as the database has for a temporary file, in the directory that `SQLITE_TMPDIR` names,
    /// and once more for the WAL.
    ///
    /// - Parameters:
    ///   - stage: called with one word before each part of the work.
    ///   - warn: called with a sentence when the WAL could not be emptied afterwards.
    /// - Returns: what there is afterwards.
    /// - Throws: ``StoreError``
    public func run(
        wait: Duration = .zero, stage: @escaping (String) -> Void = { _ in }, warn: (String) -> Void = { _ in }
    ) throws -> Space {
        guard FileIdentity(path: writer.path) != nil else { throw StoreError.notFound(path: writer.path) }
        return try writer.access(command: "edugain-ctl vacuum", wait: wait, warn: warn) { access in
            stage("compacting")
            try access.database.execute(sql: "VACUUM")
            stage("optimizing")
            // 0xfffe: all that it can do, also for tables that this connection did not read.
            try access.database.execute(sql: "PRAGMA analysis_limit = 400; PRAGMA optimize = 0xfffe")
            // From this connection: one that only reads would leave files beside the database.
            return Space(
                pages: try pragma("page_count"), free: try pragma("freelist_count"), pageSize: try pragma("page_size"))
            func pragma(_ name: String) throws -> Int {
                Int(try access.database.integers("PRAGMA \(name)").first ?? 0)
            }
        }
    }
}
