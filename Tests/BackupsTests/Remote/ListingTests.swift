import Backups
import Files
import Foundation
import Testing

@Suite(.needsRclone, .timeLimit(.minutes(2))) struct ListingTests {
    private let fixture: RemoteFixture
    private var there: String { fixture.box + "/copies" }

    init() throws {
        fixture = try RemoteFixture()
    }

    @Test func otherPeoplesFilesAreNotLookedAt() async throws {
        let name = try RemoteFixture.makeBackup(1_800_000_000, in: there)
        for other in [
            "notes.txt", "edugain_backup_20260230_000000.db.gz", "edugain_backup_.json", "last-success.json",
            "edugain_backup_20260101_000000.json", "edugain_backup_20260101_000000.db.gz.1.part",
        ] {
            try RemoteFixture.write("{\n}\n", to: "\(there)/\(other)")
        }
        try StandardDirectories.make("\(there)/edugain_backup_20260102_000000.db.gz")
        try RemoteFixture.makeBackup(1_700_000_000, in: "\(there)/below")
        #expect(try await fixture.remote().backups().map(\.name) == [name])
    }

    @Test("A remote is judged as a directory is")
    func conditions() async throws {
        let times = (0..<7).map { 1_800_000_000 + Int64($0) * 86_400 }
        let names = try times.map {
            try RemoteFixture.makeBackup($0, in: there, content: RemoteFixture.bytes(UInt8($0 / 86_400 % 100)))
        }
        // Without manifest; cut; with a damaged, a cut and a foreign manifest; two are good.
        try FileManager.default.removeItem(atPath: "\(there)/\(names[0].manifest)")
        let old = Date(timeIntervalSince1970: 1_500_000_000.25)
        try FileManager.default.setAttributes(
            [.modificationDate: old], ofItemAtPath: "\(there)/\(names[0].archive)")
        try OpenFile.write([1, 2, 3], to: "\(there)/\(names[1].archive)")
        var damaged = try RemoteFixture.read("\(there)/\(names[2].manifest)")
        damaged[40] ^= 1
        try OpenFile.write(damaged, to: "\(there)/\(names[2].manifest)")
        let whole = try RemoteFixture.read("\(there)/\(names[3].manifest)")
        try OpenFile.write(Array(whole.dropLast(10)), to: "\(there)/\(names[3].manifest)")
        try OpenFile.write(
            try RemoteFixture.read("\(there)/\(names[5].manifest)"), to: "\(there)/\(names[4].manifest)")

        let found = try await fixture.remote().backups()
        let expected = try BackupDirectory(path: there).backups()
        #expect(found.map(\.name) == expected.map(\.name))
        #expect(found.map(\.size) == expected.map(\.size))
        #expect(found.map(\.time) == expected.map(\.time))
        #expect(found.map(\.condition) == expected.map(\.condition))
        #expect(found.count { $0.manifest != nil } == 2)
        #expect(found.last?.time == 1_500_000_000)
        #expect(found.last?.condition == .unverified)
    }

    @Test func aManifestOfBoundlessSizeIsNone() async throws {
        let name = try RemoteFixture.makeBackup(1_800_000_000, in: there)
        try OpenFile.write(
            [UInt8](repeating: UInt8(ascii: " "), count: 200_000), to: "\(there)/\(name.manifest)")
        let reason = "its manifest cannot be believed: it is not the JSON that a backup writes"
        #expect(try await fixture.remote().backups().map(\.condition) == [.damaged(reason)])
    }

    @Test func anEmptyDirectoryIsNotAMissingOne() async throws {
        await #expect(throws: RemoteError.noDirectory("box:copies")) { try await fixture.remote().backups() }
        try StandardDirectories.make(there)
        #expect(try await fixture.remote().backups().isEmpty)
    }
}
