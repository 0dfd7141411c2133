import Backups
import Store

/// Brings a database to the schema of this program, after a verified backup.
public struct MigrationJob: Sendable {
    private let database: String
    private let version: String
    private let context: OperationContext

    /// - Parameter version: of this program, for the manifest.
    public init(database: String, version: String, context: OperationContext) {
        self.database = database
        self.version = version
        self.context = context
    }

    /// - Parameters:
    ///   - directory: of the backups.
    ///   - level: of their compression.
    /// - Throws: ``CommandFailure``; the database has its old schema then.
    public func run(directory: String, level: Int, wait: Duration) async throws -> MigrationSummary {
        do {
            let migration = DatabaseMigration(DatabaseWriter(path: database))
            let found = try version(migration)
            var summary = MigrationSummary(database: database, from: found, to: DatabaseMigration.currentVersion)
            guard let found, found < DatabaseMigration.currentVersion else { return summary }
            if found > 0 {
                summary.backup = try await BackupCreation(
                    database: database, directory: BackupDirectory(path: directory), level: level,
                    toolVersion: version, now: context.clock.now
                ).run().path
            }
            try migration.run(wait: wait)
            return summary
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Nil where there is no database: a service that starts before the first import has nothing to migrate.
    private func version(_ migration: DatabaseMigration) throws -> Int? {
        do {
            return try migration.version()
        } catch StoreError.notFound {
            return nil
        }
    }
}
