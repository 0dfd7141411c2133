import Foundation
import Testing

@testable import Operations

/// When the database must be read as a whole again.
@Suite struct IntegrityRecordTests {
    private let now = HealthFixture.noon
    private let file = IntegrityRecord.File(device: 1, inode: 2, size: 3, modified: 4)

    private func record(seconds: Double = 0.1) -> IntegrityRecord {
        IntegrityRecord(file: file, time: now, seconds: seconds, findings: [])
    }

    @Test func aDayForAFileThatDoesNotChange() {
        #expect(record().isCurrent(for: file, now: now))
        #expect(record().isCurrent(for: file, now: now + 86_399))
        #expect(!record().isCurrent(for: file, now: now + 86_400))
    }

    @Test func aHundredTimesItsCostForAFileThatChanges() {
        var changed = file
        changed.modified += 1
        #expect(record().isCurrent(for: changed, now: now + 59))
        #expect(!record().isCurrent(for: changed, now: now + 60))
        #expect(record(seconds: 5).isCurrent(for: changed, now: now + 499))
        #expect(!record(seconds: 5).isCurrent(for: changed, now: now + 500))
    }

    @Test func neverForAnotherFileOrAnotherTime() {
        var other = file
        other.inode += 1
        #expect(!record().isCurrent(for: other, now: now))
        #expect(!record().isCurrent(for: file, now: now - 1))
    }

    @Test func aPollDoesNotReadTheDatabaseAgain() async throws {
        let fixture = try HealthFixture()
        _ = try await fixture.imports.importText(ImportFixture.aggregate(20))
        #expect(try await fixture.report(mayCheckIntegrity: false).check(.databaseIntegrity) == nil)
        _ = try await fixture.report()
        let path = fixture.cacheDirectory + "/quick-check.json"
        var planted = try #require(IntegrityRecord.read(in: fixture.cacheDirectory))
        planted.findings = ["planted"]
        planted.write(in: fixture.cacheDirectory)
        #expect(try await fixture.report(at: now + 3_600).check(.databaseIntegrity)?.detail == "planted")
        #expect(try await fixture.report(at: now + 86_400).check(.databaseIntegrity)?.status == .pass)
        try Data("{".utf8).write(to: URL(fileURLWithPath: path))
        #expect(try await fixture.report().check(.databaseIntegrity)?.status == .pass)
    }
}
