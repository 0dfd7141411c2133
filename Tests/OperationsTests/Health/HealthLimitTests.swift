import Files
import Store
import Testing

@testable import Operations

/// Each check at the very edge of its limits.
@Suite struct HealthLimitTests {
    private let now = HealthFixture.noon
    private let limits = HealthLimits()

    private func figures(lastSuccess: Int64?, run: ImportRun? = nil) -> DatabaseFigures {
        DatabaseFigures(schemaVersion: 1, firstRun: nil, latestRun: run, lastSuccess: lastSuccess, entities: 7)
    }

    @Test(
        arguments: [
            (15 * 3_600 - 1, HealthStatus.pass), (15 * 3_600, .warn), (30 * 3_600 - 1, .warn), (30 * 3_600, .fail),
        ] as [(Int64, HealthStatus)])
    func anImportIsLateAfter15HoursAndTooLateAfter30(age: Int64, status: HealthStatus) {
        let check = ImportChecks.age(figures(lastSuccess: now - age), installed: 0, limits: limits, now: now)
        #expect(check.status == status)
        #expect(check.measurement?.value == age)
        #expect(check.samples.contains(HealthSample(.importSuccess, now - age)))
    }

    @Test(
        arguments: [
            (0, HealthStatus.warn), (26 * 3_600 - 1, .warn), (26 * 3_600, .fail),
        ] as [(Int64, HealthStatus)])
    func aFreshInstallationMayWait26Hours(age: Int64, status: HealthStatus) {
        let installed = now - age
        let first = ImportChecks.age(figures(lastSuccess: nil), installed: installed, limits: limits, now: now)
        #expect(first.status == status)
        let backup = BackupChecks.age([], installed: installed, limits: limits, now: now)
        #expect(backup.status == status)
        let missing = DatabaseChecks.noAccess(
            StoreError.notFound(path: "/data/x.db"), installation: .fresh(since: installed), limits: limits, now: now)
        #expect(missing.status == status)
    }

    @Test func aDatabaseThatWasThereOnceIsGone() {
        let check = DatabaseChecks.noAccess(
            StoreError.notFound(path: "/data/x.db"), installation: .used(since: now), limits: limits, now: now)
        #expect(check.status == .fail)
        #expect(check.message.contains("gone"))
    }

    @Test func aClockThatWasSetBackIsAWarningAndNoNegativeAge() {
        let ahead = ImportChecks.age(figures(lastSuccess: now + 7_200), installed: 0, limits: limits, now: now)
        #expect(ahead.status == .warn)
        #expect(ahead.message.contains("2026-03-28T14:00:00Z, which is still to come"))
        #expect(ahead.measurement?.value == 0)
        let close = ImportChecks.age(figures(lastSuccess: now + 300), installed: 0, limits: limits, now: now)
        #expect(close.status == .pass)
    }

    @Test(arguments: [
        (ImportOutcome.imported, HealthStatus.pass), (.notModified, .pass), (.running, .pass), (.refused, .warn),
        (.failed, .warn), (.interrupted, .warn),
    ])
    func theLastAttemptIsJudgedByItsOutcome(outcome: ImportOutcome, status: HealthStatus) {
        let run = ImportRun(
            id: 1, started: now, finished: now, source: "s", outcome: outcome, stage: "done", progress: 0,
            message: "the reason", snapshot: nil)
        let check = ImportChecks.attempt(run, now: now)
        #expect(check?.status == status)
        #expect(check?.detail == "the reason")
        #expect(check?.samples == [HealthSample(.importFailed, status == .pass ? 0 : 1)])
        #expect(ImportChecks.attempt(nil, now: now) == nil)
    }

    @Test(
        arguments: [
            (200_000_000, HealthStatus.pass), (199_999_999, .warn), (100_000_000, .warn), (99_999_999, .fail),
        ] as [(Int64, HealthStatus)])
    func aSmallDatabaseNeedsTheSpaceOfTheSettings(free: Int64, status: HealthStatus) {
        let space = FileSystemSpace(device: 1, size: 2_000_000_000, free: free)
        let checks = DiskChecks.space(
            [.init(name: .databaseSpace, title: "database", space: space)], databaseSize: 1_000, limits: limits,
            now: now)
        #expect(checks.map(\.status) == [status])
    }

    @Test(
        arguments: [
            (1_000_000_000, HealthStatus.pass), (999_999_999, .warn), (500_000_000, .warn), (499_999_999, .fail),
            (0, .fail),
        ] as [(Int64, HealthStatus)])
    func aLargeDatabaseNeedsTwiceItsSize(free: Int64, status: HealthStatus) {
        let space = FileSystemSpace(device: 1, size: 2_000_000_000, free: free)
        let checks = DiskChecks.space(
            [.init(name: .databaseSpace, title: "database", space: space)], databaseSize: 500_000_000, limits: limits,
            now: now)
        #expect(checks.map(\.status) == [status])
    }

    @Test func aFileSystemIsCheckedOnceHoweverManyPlacesAreOnIt() {
        let one = FileSystemSpace(device: 1, size: 100, free: 100)
        let two = FileSystemSpace(device: 2, size: 100, free: 100)
        let checks = DiskChecks.space(
            [
                .init(name: .databaseSpace, title: "database", space: one),
                .init(name: .backupSpace, title: "backups", space: two),
                .init(name: .cacheSpace, title: "cache", space: one),
            ], databaseSize: 0, limits: limits, now: now)
        #expect(checks.map(\.name) == [.databaseSpace, .backupSpace])
        #expect(checks[0].message.contains("database and cache"))
    }

    @Test(
        arguments: [
            (64_000_000, 1_000, HealthStatus.pass), (64_000_001, 1_000, .warn), (64_000_001, 70_000_000, .pass),
            (70_000_001, 70_000_000, .warn),
        ] as [(Int64, Int64, HealthStatus)])
    func aLogIsLargeBeyond64MegabytesAndTheDatabase(size: Int64, database: Int64, status: HealthStatus) {
        #expect(DatabaseChecks.journal(size: size, databaseSize: database, now: now).status == status)
    }

    @Test(
        arguments: [
            (21 * 86_400, HealthStatus.pass), (21 * 86_400 - 1, .warn), (7 * 86_400, .warn), (7 * 86_400 - 1, .fail),
            (-1, .fail),
        ] as [(Int64, HealthStatus)])
    func aCertificateIsDueInItsLast21Days(left: Int64, status: HealthStatus) {
        let check = CertificateCheck.check(end: now + left, url: "https://x.example/", limits: limits, now: now)
        #expect(check.status == status)
        #expect(check.samples == [HealthSample(.certificateEnd, now + left)])
    }

    @Test func aStockSQLiteIsNoWarningForEver() {
        let check = DatabaseChecks.library(version: "3.40.1", hasDefect: true, now: now)
        #expect(check.status == .pass)
        #expect(check.message.contains("3.40.1") && check.message.contains("WAL-reset"))
    }
}
