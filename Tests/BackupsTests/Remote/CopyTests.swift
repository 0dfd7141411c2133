import Backups
import Files
import Foundation
import Synchronization
import Testing

@Suite(.needsRclone, .timeLimit(.minutes(2))) struct CopyTests {
    private let fixture: RemoteFixture
    private let name: BackupName
    private var there: String { fixture.box + "/copies" }

    init() throws {
        fixture = try RemoteFixture()
        name = try RemoteFixture.makeBackup(1_800_000_000, in: fixture.local.path)
    }

    @Test func aCopyIsEqualAndCounts() async throws {
        let sent = Mutex<Int64>(0)
        try await fixture.remote().copy(name, from: fixture.local) { bytes in
            sent.withLock { $0 = max($0, bytes) }
        }
        #expect(try RemoteFixture.names(in: there) == [name.archive, name.manifest].sorted())
        for file in [name.archive, name.manifest] {
            #expect(
                try RemoteFixture.read("\(there)/\(file)") == RemoteFixture.read("\(fixture.local.path)/\(file)"))
        }
        let copies = try await fixture.remote().backups()
        #expect(copies.map(\.name) == [name])
        #expect(copies.first?.manifest == fixture.local.backup(name)?.manifest)
        #expect(copies.first?.path == "box:copies/\(name.archive)")
        #expect(sent.withLock { $0 } == 5_000)
    }

    @Test(arguments: [true, false])
    func anEqualCopyIsCompletedOrLeftAlone(isComplete: Bool) async throws {
        try RemoteFixture.makeBackup(name.time, in: there, withManifest: isComplete)
        let archive = "\(there)/\(name.archive)"
        let date = Date(timeIntervalSince1970: 1_000_000_000)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: archive)
        try await fixture.remote().copy(name, from: fixture.local)
        #expect(try FileManager.default.attributesOfItem(atPath: archive)[.modificationDate] as? Date == date)
        #expect(BackupDirectory(path: there).backup(name)?.manifest != nil)
    }

    @Test("Another file of the same name stays, whatever its size", arguments: [5_000, 100])
    func anotherArchiveIsNotReplaced(size: Int) async throws {
        let other = RemoteFixture.bytes(1, count: size)
        try RemoteFixture.makeBackup(name.time, in: there, content: other, withManifest: false)
        await #expect(throws: RemoteError.exists("box:copies/\(name.archive)")) {
            try await fixture.remote().copy(name, from: fixture.local)
        }
        #expect(try RemoteFixture.read("\(there)/\(name.archive)") == other)
        #expect(try RemoteFixture.names(in: there) == [name.archive])
    }

    @Test func anotherManifestIsNotReplacedAndNothingIsSent() async throws {
        try StandardDirectories.make(there)
        try RemoteFixture.write("{}\n", to: "\(there)/\(name.manifest)")
        await #expect(throws: RemoteError.exists("box:copies/\(name.manifest)")) {
            try await fixture.remote().copy(name, from: fixture.local)
        }
        #expect(try RemoteFixture.names(in: there) == [name.manifest])
    }

    @Test("A file that appears just before the copying stays")
    func theRaceIsNotWonByReplacing() async throws {
        let other = fixture.path + "/other"
        try OpenFile.write(RemoteFixture.bytes(1), to: other)
        let program = try fixture.program(
            """
            if [ "$1" = copyto ]; then mkdir -p '\(there)'; cp '\(other)' '\(there)/\(name.archive)'; fi
            exec rclone "$@"
            """)
        await #expect(throws: RemoteError.self) {
            try await fixture.remote(program: program).copy(name, from: fixture.local)
        }
        #expect(try RemoteFixture.read("\(there)/\(name.archive)") == RemoteFixture.bytes(1))
    }

    @Test("A copy that is not what was sent gets no manifest", arguments: ["box:copies", "secret:copies"])
    func aBadCopyDoesNotCount(destination: String) async throws {
        let other = fixture.path + "/other"
        try OpenFile.write(RemoteFixture.bytes(1), to: other)
        // The remote `secret` has no digests: there the copy is read back.
        let program = try fixture.program(
            """
            rclone "$@" || exit
            if [ "$1" = copyto ]; then
                for last; do :; done
                exec rclone copyto --ignore-times '\(other)' "$last"
            fi
            """)
        let remote = try fixture.remote(destination, program: program)
        await #expect(
            throws: RemoteError.notVerified(
                "\(destination)/\(name.archive)", reason: "what is there after it was copied is not what was sent")
        ) {
            try await remote.copy(name, from: fixture.local)
        }
        #expect(try await fixture.remote(destination).manifest(of: name) == nil)
        #expect(try await fixture.remote(destination).backups().map(\.condition) == [.unverified])
    }

    @Test("What breaks off is tried again, and leaves nothing", arguments: [1, 3])
    func aBrokenTransfer(failures: Int) async throws {
        let tries = fixture.path + "/tries"
        let program = try fixture.program(
            """
            if [ "$1" = copyto ] && [ "$(wc -l < '\(tries)')" -lt \(failures) ]; then
                echo >> '\(tries)'
                mkdir -p '\(there)'
                echo part > '\(there)/\(name.archive)'
                echo '2026/11/23 12:00:00 Failed to copy: write: connection reset by peer' >&2
                exit 1
            fi
            exec rclone "$@"
            """)
        try RemoteFixture.write("", to: tries)
        let remote = try fixture.remote(program: program)
        if failures < 3 {
            try await remote.copy(name, from: fixture.local)
            #expect(BackupDirectory(path: there).backup(name)?.manifest != nil)
        } else {
            let reason = "Failed to copy: write: connection reset by peer"
            await #expect(throws: RemoteError.unavailable("box:copies", reason: reason)) {
                try await remote.copy(name, from: fixture.local)
            }
            #expect(try RemoteFixture.names(in: there).isEmpty)
        }
        #expect(try RemoteFixture.read(tries).count == failures)
    }

    @Test func aCopyThatIsNotThereAfterwardsIsNoticed() async throws {
        let program = try fixture.program(#"if [ "$1" != copyto ]; then exec rclone "$@"; fi"#)
        await #expect(
            throws: RemoteError.notVerified(
                "box:copies/\(name.archive)", reason: "it is not there after it was copied")
        ) {
            try await fixture.remote(program: program).copy(name, from: fixture.local)
        }
    }

    @Test func aRemoteWithoutDigestsIsReadBack() async throws {
        let remote = try fixture.remote("secret:copies")
        try await remote.copy(name, from: fixture.local)
        #expect(try await remote.backups().map { $0.manifest?.archive } == [name.archive])
        #expect(try RemoteFixture.names(in: fixture.box) == ["secret"])
    }

    @Test func whatIsDamagedHereIsNotSent() async throws {
        let archive = "\(fixture.local.path)/\(name.archive)"
        try OpenFile.write(RemoteFixture.bytes(1), to: archive)
        await #expect(
            throws: BackupError.notVerified(path: archive, reason: "its SHA-256 is not the one its manifest says")
        ) {
            try await fixture.remote().copy(name, from: fixture.local)
        }
        let bare = try RemoteFixture.makeBackup(1_700_000_000, in: fixture.local.path, withManifest: false)
        await #expect(throws: BackupError.self) { try await fixture.remote().copy(bare, from: fixture.local) }
        #expect(try RemoteFixture.names(in: fixture.box).isEmpty)
    }

    @Test(
        "Paths may be odd", arguments: ["-dash", "with space", "colon: here", "ünïcode 日本", "{a,b}*?[x]", "it's \"q\""])
    func paths(_ odd: String) async throws {
        let directory = "\(fixture.path)/\(odd)"
        try RemoteFixture.makeBackup(name.time, in: directory)
        for destination in ["box:\(odd)", ":local:\(fixture.box)/on the fly/\(odd)/"] {
            let remote = try fixture.remote(destination)
            try await remote.copy(name, from: BackupDirectory(path: directory))
            #expect(try await remote.backups().map { $0.manifest?.archive } == [name.archive])
            let target = BackupDirectory(path: "\(fixture.path)/fetched \(odd)/\(destination.count)")
            try StandardDirectories.make(target.path)
            #expect(try await remote.fetch(name, into: target).manifest != nil)
            try await remote.remove(name)
            #expect(try await remote.backups().isEmpty)
        }
        #expect(BackupDirectory(path: fixture.box + "/" + odd).backup(name) == nil)
    }
}
