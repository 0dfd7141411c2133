import Backups
import Files
import Glibc
import Store

/// Makes all checks that need nothing but this machine's files.
public struct HealthInspector: Sendable {
    /// Where everything lies.
    public struct Places: Sendable, Equatable {
        public var database: String
        public var backupDirectory: String
        public var cacheDirectory: String
        /// Where backups should be copied; nil for nowhere.
        /// As it is shown and recorded: without the parameters of the remote.
        public var backupRemote: String?
        /// File of the certificates that the source is verified with; nil where it is not verified.
        public var metadataCertificate: String?

        public init(
            database: String, backupDirectory: String, cacheDirectory: String, backupRemote: String? = nil,
            metadataCertificate: String? = nil
        ) {
            self.database = database
            self.backupDirectory = backupDirectory
            self.cacheDirectory = cacheDirectory
            self.backupRemote = backupRemote
            self.metadataCertificate = metadataCertificate
        }
    }

    /// This user may not read the database, so that nothing can be said about it.
    public struct NotPermitted: Error {}

    private let places: Places
    private let limits: HealthLimits
    private let version: String
    private let now: @Sendable () -> Int64

    /// - Parameters:
    ///   - version: of this program.
    ///   - now: UTC seconds.
    public init(places: Places, limits: HealthLimits, version: String, now: @escaping @Sendable () -> Int64) {
        self.places = places
        self.limits = limits
        self.version = version
        self.now = now
    }

    /// - Throws: ``CommandFailure`` for limits that contradict each other.
    public init(_ configuration: Configuration, version: String, now: @escaping @Sendable () -> Int64) throws {
        self.init(
            places: Places(
                database: configuration.database, backupDirectory: configuration.backupDirectory,
                cacheDirectory: configuration.cacheDirectory,
                backupRemote: configuration.backupRemote.map(RemoteDestination.shown),
                metadataCertificate: configuration.metadataCertificate),
            limits: try HealthLimits(configuration), version: version, now: now)
    }

    /// - Parameter mayCheckIntegrity: reads the whole database when it was not read for a day.
    /// - Throws: ``NotPermitted``
    public func report(mayCheckIntegrity: Bool) async throws(NotPermitted) -> HealthReport {
        let now = now()
        let size = try databaseSize()
        let installation = Installation(database: places.database, now: now)
        var checks: [HealthCheck] = []
        var figures: DatabaseFigures?
        do {
            let generation = try DatabaseGeneration(path: places.database)
            let found = try await generation.figures()
            figures = found
            checks.append(DatabaseChecks.access(found, size: size, now: now))
            if let record = try await QuickIntegrityCheck.record(
                generation, directory: places.cacheDirectory, mayRun: mayCheckIntegrity, now: now)
            {
                checks.append(QuickIntegrityCheck.check(record))
            }
        } catch StoreError.notPermitted {
            throw NotPermitted()
        } catch {
            checks.append(
                DatabaseChecks.noAccess(error, installation: installation, limits: limits, now: now))
        }
        let installed = installation.beginning(figures, now: now)
        checks.append(
            DatabaseChecks.journal(
                size: FileSize.of("\(places.database)-wal") ?? 0, databaseSize: size, now: now))
        checks.append(
            DatabaseChecks.library(
                version: LinkedSQLite.version, hasDefect: LinkedSQLite.hasWALResetDefect, now: now))
        if let figures {
            checks.append(ImportChecks.age(figures, installed: installed, limits: limits, now: now))
            if let check = ImportChecks.attempt(figures.latestRun, now: now) { checks.append(check) }
        }
        if let path = places.metadataCertificate { checks.append(ImportChecks.certificate(path, now: now)) }
        checks += backupChecks(installed: installed, now: now)
        checks += DiskChecks.space(diskPlaces, databaseSize: size, limits: limits, now: now)
        return HealthReport(version: version, time: now, checks: checks)
    }

    /// Bytes of the database, 0 when it is missing. By `faccessat` and `stat` alone: this process may have it open.
    private func databaseSize() throws(NotPermitted) -> Int64 {
        // With effective identity: as root we may have taken on that of the owner.
        guard faccessat(AT_FDCWD, places.database, R_OK, AT_EACCESS) == 0 || errno != EACCES else {
            throw NotPermitted()
        }
        return FileSize.of(places.database) ?? 0
    }

    private func backupChecks(installed: Int64, now: Int64) -> [HealthCheck] {
        let backups: [Backup]
        do {
            backups = try BackupDirectory(path: places.backupDirectory).backups()
        } catch BackupError.noDirectory {
            backups = []
        } catch {
            return [
                HealthCheck(
                    .backupAge, .unknown, "the backup directory cannot be read", detail: CommandFailure(error).message,
                    time: now)
            ]
        }
        var checks = [BackupChecks.age(backups, installed: installed, limits: limits, now: now)]
        if let check = BackupChecks.verification(backups, now: now) { checks.append(check) }
        if let destination = places.backupRemote {
            checks.append(
                BackupChecks.remote(
                    BackupRecord.read(in: places.backupDirectory), destination: destination,
                    since: backups.last { $0.manifest != nil }?.time ?? installed, limits: limits, now: now))
        }
        return checks
    }

    private var diskPlaces: [DiskChecks.Place] {
        let directories: [(HealthCheckName, String, String)] = [
            (.databaseSpace, "database", FilePath.directory(of: places.database)),
            (.backupSpace, "backups", places.backupDirectory), (.cacheSpace, "cache", places.cacheDirectory),
        ]
        return directories.compactMap { name, title, path in
            FileSystemSpace(at: path).map { DiskChecks.Place(name: name, title: title, space: $0) }
        }
    }
}
