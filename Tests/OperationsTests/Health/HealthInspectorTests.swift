import Backups
import Foundation
import Glibc
import Store
import Testing

@testable import Operations

/// The checks over real files.
@Suite struct HealthInspectorTests {
    private let fixture: HealthFixture
    private let noon = HealthFixture.noon

    init() throws {
        fixture = try HealthFixture()
    }

    private func importAggregate() async throws {
        _ = try await fixture.imports.importText(ImportFixture.aggregate(20))
    }

    @Test func allIsWellAfterAnImportAndABackup() async throws {
        try await importAggregate()
        try fixture.addBackup(at: noon)
        let report = try await fixture.report(at: noon + 60)
        #expect(
            report.checks.filter { $0.status != .pass && !$0.name.rawValue.hasPrefix("disk:") }.isEmpty, "\(report)")
        let names: [HealthCheckName] = [
            .databaseAccess, .databaseIntegrity, .databaseJournal, .databaseLibrary, .importAge, .importAttempt,
            .backupAge, .backupVerification, .databaseSpace,
        ]
        #expect(report.checks.map(\.name) == names)
        #expect(report.check(.importAge)?.samples.contains(HealthSample(.entities, 20)) == true)
    }

    @Test func aRefusedImportIsAWarningWithItsReason() async throws {
        try await importAggregate()
        await #expect(throws: CommandFailure.self) { _ = try await fixture.imports.importText("<rss/>", at: noon + 9) }
        let check = try #require(try await fixture.report(at: noon + 60).check(.importAttempt))
        #expect(check.status == .warn)
        #expect(check.message == "the last import was refused")
        #expect(check.detail?.contains("<rss>") == true)
        #expect(try await fixture.report(at: noon + 60).check(.importAge)?.status == .pass)
    }

    @Test func beforeTheFirstImportThereIsAWarning() async throws {
        let report = try await fixture.report(at: WallClock.system())
        #expect(report.check(.databaseAccess)?.status == .warn)
        #expect(report.check(.importAge) == nil)
        #expect(report.status == .warn)
        let later = try await fixture.report(at: WallClock.system() + 27 * 3_600)
        #expect(later.check(.databaseAccess)?.status == .fail)
    }

    @Test func anImportThatNeverSucceededIsCriticalOneDayAfterTheFirstAttempt() async throws {
        await #expect(throws: CommandFailure.self) { _ = try await fixture.imports.importText("<rss/>") }
        #expect(try await fixture.report(at: noon + 3_600).check(.importAge)?.status == .warn)
        #expect(try await fixture.report(at: noon + 26 * 3_600).check(.importAge)?.status == .fail)
    }

    @Test func aDatabaseThatWasDeletedIsCriticalAtOnce() async throws {
        try await importAggregate()
        try FileManager.default.removeItem(atPath: fixture.directory.database)
        let check = try #require(try await fixture.report(at: WallClock.system()).check(.databaseAccess))
        #expect(check.status == .fail)
        #expect(check.message.contains("gone"))
    }

    @Test func anotherFileInItsPlaceIsCritical() async throws {
        try Data(repeating: 0x41, count: 5_000).write(to: URL(fileURLWithPath: fixture.directory.database))
        let check = try #require(try await fixture.report().check(.databaseAccess))
        #expect(check.status == .fail)
        #expect(check.message.contains("not a database"))
    }

    @Test func randomBytesInTheMiddleAreCritical() async throws {
        _ = try await fixture.imports.importText(ImportFixture.aggregate(2_000))
        #expect(try await fixture.report(at: noon).check(.databaseIntegrity)?.status == .pass)
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: fixture.directory.database))
        let size = try file.seekToEnd()
        try file.seek(toOffset: size / 2)
        file.write(Data((0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 89 &+ 13) }))
        try file.close()
        // The file has changed, so the result from before does not hold for a day.
        let report = try await fixture.report(at: noon + 12 * 3_600)
        #expect(report.status == .fail)
        let integrity = report.check(.databaseIntegrity) ?? report.check(.databaseAccess)
        #expect(integrity?.status == .fail)
        #expect(integrity?.message == "the database is damaged")
    }

    @Test func backupsAreJudgedByTheNewestVerifiedOne() async throws {
        try await importAggregate()
        try fixture.addBackup(at: noon - 27 * 3_600)
        try fixture.addBackup(at: noon - 3_600, size: 1)
        let report = try await fixture.report()
        #expect(report.check(.backupAge)?.status == .warn)
        #expect(report.check(.backupAge)?.measurement?.value == Int64(97_200))
        #expect(report.check(.backupVerification)?.status == .warn)
        #expect(report.check(.backupVerification)?.message.contains("cannot be believed") == true)
    }

    @Test func aBackupWithoutManifestIsNoVerifiedOne() async throws {
        try await importAggregate()
        try fixture.addBackup(at: noon - 60, hasManifest: false)
        let report = try await fixture.report(at: noon + 27 * 3_600)
        #expect(report.check(.backupAge)?.status == .fail)
        #expect(report.check(.backupVerification)?.message.contains("never verified") == true)
    }

    @Test func copiesElsewhereAreAskedForOnlyWhenWanted() async throws {
        try await importAggregate()
        try fixture.addBackup(at: noon - 60)
        #expect(try await fixture.report().check(.backupRemote) == nil)
        let never = try #require(try await fixture.report(remote: "far:away").check(.backupRemote))
        #expect(never.status == .warn)
        var record = BackupRecord(archive: "a", lastSuccess: WallClock.iso8601(noon - 60))
        record.remote = .init(destination: "far:away", lastSuccess: WallClock.iso8601(noon - 51 * 3_600))
        try record.write(in: fixture.backupDirectory)
        #expect(try await fixture.report(remote: "far:away").check(.backupRemote)?.status == .fail)
        record.remote = .init(
            destination: "far:away", lastSuccess: WallClock.iso8601(noon - 60), failure: "no network")
        try record.write(in: fixture.backupDirectory)
        let failed = try #require(try await fixture.report(remote: "far:away").check(.backupRemote))
        #expect(failed.status == .warn)
        #expect(failed.detail == "far:away: no network")
        #expect(try await fixture.report(remote: "else:where").check(.backupRemote)?.message.contains("yet") == true)
    }

    @Test func theStateCanBeReadByEverybodyAndAgain() async throws {
        try await importAggregate()
        let report = try await fixture.report()
        let directory = fixture.directory.path + "/run"
        try HealthState.write(report, runDirectory: directory)
        #expect(HealthState.read(runDirectory: directory)?.worstFirst == report.worstFirst)
        let attributes = try FileManager.default.attributesOfItem(atPath: directory + "/health.json")
        #expect(attributes[.posixPermissions] as? Int == 0o644)
        try Data("half of".utf8).write(to: URL(fileURLWithPath: directory + "/health.json"))
        #expect(HealthState.read(runDirectory: directory) == nil)
    }
}
