import Backups
import Foundation
import Glibc
import Testing

/// What can be wrong with rclone, its configuration and the other side.
@Suite(.needsRclone, .timeLimit(.minutes(2))) struct UnavailableTests {
    private let fixture: RemoteFixture
    private let name: BackupName

    init() throws {
        fixture = try RemoteFixture()
        name = try RemoteFixture.makeBackup(1_800_000_000, in: fixture.local.path)
    }

    @Test func aRemoteThatIsNotConfigured() async throws {
        let user = try #require(getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) })
        await #expect(throws: RemoteError.unknownRemote("wrong", user: user)) {
            try await fixture.remote("wrong:copies").copy(name, from: fixture.local)
        }
    }

    @Test func aKindOfRemoteThatDoesNotExist() async throws {
        await #expect(
            throws: RemoteError.badDestination(
                ":nosuchkind:x", reason: "this rclone knows no remotes of the kind ':nosuchkind'")
        ) {
            try await fixture.remote(":nosuchkind:x").backups()
        }
    }

    @Test("rclone is missing, by path and by name", arguments: ["/nonexistent/rclone", "no-such-rclone", "/etc"])
    func missing(program: String) async throws {
        await #expect(throws: RemoteError.programMissing(program)) {
            try await fixture.remote(program: program).copy(name, from: fixture.local)
        }
    }

    @Test func aPlaceThatLetsUsNotIn() async throws {
        let error = await #expect(throws: RemoteError.self) {
            try await fixture.remote("sealed:copies").copy(name, from: fixture.local)
        }
        guard case .notPermitted("sealed:copies", let reason) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason.contains("/sys/kernel/sealed"))
    }

    @Test func aPlaceThatVanished() async throws {
        let error = await #expect(throws: RemoteError.self) {
            try await fixture.remote("vanished:copies").copy(name, from: fixture.local)
        }
        guard case .failed("vanished:copies", let reason) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason.contains("not a directory"))
    }

    @Test func aServerThatDoesNotAnswer() async throws {
        let error = await #expect(throws: RemoteError.self) {
            try await fixture.remote("unreachable:copies").backups()
        }
        guard case .unavailable("unreachable:copies", let reason) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason.contains("connection refused"))
        #expect(!reason.contains("password"))
    }

    @Test("A file system that is full", .enabled(if: geteuid() == 0, "needs root"))
    func noSpace() async throws {
        let large = try RemoteFixture.makeBackup(
            1_900_000_000, in: fixture.local.path, content: RemoteFixture.bytes(0, count: 300_000))
        let program = try fixture.program(
            #"exec unshare -m sh -c 'mount -t tmpfs -o size=64k tmpfs "$0" && exec rclone "$@"' '\#(fixture.box)' "$@""#
        )
        let error = await #expect(throws: RemoteError.self) {
            try await fixture.remote(program: program).copy(large, from: fixture.local)
        }
        guard case .noSpace("box:copies", _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
