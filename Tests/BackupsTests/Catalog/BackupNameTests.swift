import Backups
import Files
import Testing

@Suite("Names of backups")
struct BackupNameTests {
    @Test(
        "A name is its time in UTC, and back",
        arguments: [
            (0, "edugain_backup_19700101_000000"), (1_772_334_000, "edugain_backup_20260301_030000"),
            (1_709_164_800, "edugain_backup_20240229_000000"), (253_402_300_799, "edugain_backup_99991231_235959"),
        ])
    func roundTrip(time: Int64, base: String) {
        let name = BackupName(time: time)
        #expect(name.archive == base + ".db.gz")
        #expect(name.manifest == base + ".json")
        #expect(BackupName(archive: base + ".db.gz") == name)
        #expect(BackupName(manifest: base + ".json") == name)
    }

    @Test(
        "Everything else is somebody else's",
        arguments: [
            "edugain_backup_20260230_030000.db.gz", "edugain_backup_20260301_240000.db.gz",
            "edugain_backup_20260301_030060.db.gz", "edugain_backup_20260301_030000.db",
            "edugain_backup_20260301.db.gz",
            "edugain_backup_20260301_030000.db.gz.part", "my_edugain_backup_20260301_030000.db.gz",
            "edugain_backup_2026-301_030000.db.gz", "edugain_backup_20260301x030000.db.gz",
            "edugain_backup_２０２６0301_030000.db.gz", ".db.gz", "",
        ])
    func others(name: String) {
        #expect(BackupName(archive: name) == nil)
    }

    @Test("Of one second the later backup has the later name, also when the first was removed")
    func sameSecond() async throws {
        let fixture = try await ArchiveFixture()
        let directory = BackupDirectory(path: FilePath.directory(of: fixture.archive))
        let creation = BackupCreation(
            database: "\(fixture.directory)/edugain.db", directory: directory, level: 6, toolVersion: "test",
            now: { 1_772_366_400 })
        let second = try await creation.run()
        #expect(second.name.time == 1_772_366_401)
        try directory.remove(BackupName(time: 1_772_366_400))
        let third = try await creation.run()
        #expect(third.name > second.name)
        #expect(try directory.backups().map(\.name) == [third.name, second.name])
    }

    @Test("A backup from the future does not date those that follow")
    func future() async throws {
        let fixture = try await ArchiveFixture()
        let creation = BackupCreation(
            database: "\(fixture.directory)/edugain.db",
            directory: BackupDirectory(path: FilePath.directory(of: fixture.archive)), level: 6, toolVersion: "test",
            now: { 1_772_366_400 - 3_600 })
        #expect(try await creation.run().name.time == 1_772_366_400 - 3_600)
    }
}
