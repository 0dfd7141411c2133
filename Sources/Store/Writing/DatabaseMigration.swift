import GRDB

/// Brings a database to the schema of this program.
public struct DatabaseMigration: Sendable {
    public let writer: DatabaseWriter

    public init(_ writer: DatabaseWriter) {
        self.writer = writer
    }

    /// The version this program writes.
    public static var currentVersion: Int { Schema.version }

    /// The version of the file; 0 for an empty one.
    ///
    /// - Throws: ``StoreError``
    public func version() throws -> Int {
        SystemErrorLog.start
        guard FileIdentity(path: writer.path) != nil else { throw StoreError.notFound(path: writer.path) }
        do {
            return try DatabaseQueue(path: writer.path, configuration: .reading).unsafeRead {
                try Schema.check($0, path: writer.path)
            }
        } catch {
            throw StoreError.from(error, path: writer.path)
        }
    }

    /// Does nothing where nothing is to be done.
    ///
    /// - Parameter wait: for the end of an import: one of an older version could not write what it found any more.
    /// - Throws: ``StoreError``; the file has its old schema then.
    public func run(wait: Duration = .zero) throws {
        guard try version() < Self.currentVersion else { return }
        let lock = try FileLock(path: writer.importLockPath, command: "edugain-ctl migrate", wait: wait)
        defer { withExtendedLifetime(lock) {} }
        // Every access begins with it.
        try writer.access(command: "edugain-ctl migrate", wait: wait) { _ in }
    }
}
