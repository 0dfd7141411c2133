import Backups
import Files
import Foundation
import Testing

@Suite(.needsRclone, .timeLimit(.minutes(2))) struct FetchTests {
    private let fixture: RemoteFixture
    private let name: BackupName
    private var there: String { fixture.box + "/copies" }
    private var here: String { fixture.local.path }

    init() throws {
        fixture = try RemoteFixture()
        name = try RemoteFixture.makeBackup(1_800_000_000, in: fixture.box + "/copies")
    }

    @Test func aBackupComesWithItsManifest() async throws {
        let backup = try await fixture.remote().fetch(name, into: fixture.local)
        #expect(backup.manifest == BackupDirectory(path: there).backup(name)?.manifest)
        #expect(backup.manifest != nil)
        #expect(try RemoteFixture.names(in: here) == [name.archive, name.manifest].sorted())
        #expect(try RemoteFixture.read(backup.path) == RemoteFixture.bytes(0))
        let mode = try FileManager.default.attributesOfItem(atPath: backup.path)[.posixPermissions] as? Int
        #expect(mode.map { $0 & 0o137 } == 0)
        // What is here already is kept.
        #expect(try await fixture.remote().fetch(name, into: fixture.local) == backup)
    }

    @Test(arguments: [5_000, 4_999])
    func aDamagedCopyLeavesNothing(size: Int) async throws {
        try OpenFile.write(RemoteFixture.bytes(1, count: size), to: "\(there)/\(name.archive)")
        let reason =
            size == 5_000
            ? "what came from there is not what its manifest says" : "it has 4999 bytes, its manifest says 5000"
        await #expect(throws: RemoteError.notVerified("box:copies/\(name.archive)", reason: reason)) {
            try await fixture.remote().fetch(name, into: fixture.local)
        }
        #expect(try RemoteFixture.names(in: here).isEmpty)
    }

    @Test func aDamagedManifestIsAnError() async throws {
        try RemoteFixture.write("{}", to: "\(there)/\(name.manifest)")
        await #expect(throws: BackupError.self) { try await fixture.remote().fetch(name, into: fixture.local) }
        #expect(try RemoteFixture.names(in: here).isEmpty)
    }

    @Test func whatIsNotThereCannotBeFetched() async throws {
        let other = BackupName(time: 1_700_000_000)
        for destination in ["box:copies", "box:nowhere"] {
            await #expect(throws: RemoteError.noBackup("\(destination)/\(other.archive)")) {
                try await fixture.remote(destination).fetch(other, into: fixture.local)
            }
        }
    }

    @Test func withoutManifestItStaysUnverified() async throws {
        let bare = try RemoteFixture.makeBackup(1_700_000_000, in: there, withManifest: false)
        let backup = try await fixture.remote().fetch(bare, into: fixture.local)
        #expect(backup.condition == .unverified)
        #expect(try RemoteFixture.names(in: here) == [bare.archive])
    }

    @Test(arguments: [true, false])
    func anotherFileHereIsNotReplaced(hasManifest: Bool) async throws {
        if !hasManifest { try FileManager.default.removeItem(atPath: "\(there)/\(name.manifest)") }
        let path = "\(here)/\(name.archive)"
        try OpenFile.write([1, 2, 3], to: path)
        await #expect(throws: BackupError.exists(path: path)) {
            try await fixture.remote().fetch(name, into: fixture.local)
        }
        #expect(try RemoteFixture.read(path) == [1, 2, 3])
        #expect(try RemoteFixture.names(in: here) == [name.archive])
    }

    @Test func aBrokenTransferLeavesNothing() async throws {
        let program = try fixture.program(
            """
            if [ "$1" != copyto ]; then exec rclone "$@"; fi
            for last; do :; done
            echo some > "$last"
            echo '2026/11/23 12:00:00 Failed to copy: read: connection reset by peer' >&2
            exit 1
            """)
        await #expect(
            throws: RemoteError.unavailable("box:copies", reason: "Failed to copy: read: connection reset by peer")
        ) {
            try await fixture.remote(program: program).fetch(name, into: fixture.local)
        }
        #expect(try RemoteFixture.names(in: here).isEmpty)
    }

    @Test func aMissingDirectoryHereIsAnError() async throws {
        let missing = BackupDirectory(path: fixture.path + "/missing")
        await #expect(throws: FileError.self) { try await fixture.remote().fetch(name, into: missing) }
    }
}
