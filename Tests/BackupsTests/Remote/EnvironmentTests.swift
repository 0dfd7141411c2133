import Glibc
import Testing

@testable import Backups

@Suite struct EnvironmentTests {
    private let fixture: RemoteFixture

    init() throws {
        fixture = try RemoteFixture()
    }

    @Test("A home directory of somebody else is not where our remotes are")
    func home() {
        let user = RcloneUser(name: "operator", home: "/home/operator")
        let ours = ["HOME": fixture.path, "XDG_CONFIG_HOME": "/x", "PATH": "/bin"]
        #expect(RcloneEnvironment.adapted(ours, for: user) == ours)
        var foreign = ours
        foreign["HOME"] = geteuid() == 0 ? fixture.box : "/"
        if geteuid() == 0 { chown(fixture.box, 65_534, 65_534) }
        #expect(RcloneEnvironment.adapted(foreign, for: user) == ["HOME": "/home/operator", "PATH": "/bin"])
        #expect(RcloneEnvironment.adapted(foreign, for: RcloneUser(name: "1", home: nil)) == foreign)
    }

    @Test(
        "What an operator set for himself does not change what rclone does for us", .needsRclone,
        arguments: [
            "VERBOSE=2", "QUIET=true", "PROGRESS=true", "DRY_RUN=true", "EXCLUDE=*", "INCLUDE=*.x", "FILTER=- *",
            "MIN_SIZE=1G", "DUMP=headers", "LOG_LEVEL=DEBUG", "STATS_ONE_LINE=true", "USE_JSON_LOG=false",
        ])
    func settings(setting: String) async throws {
        let name = try RemoteFixture.makeBackup(1_800_000_000, in: fixture.local.path)
        var environment = fixture.environment
        let parts = setting.split(separator: "=", maxSplits: 1)
        environment["RCLONE_\(parts[0])"] = String(parts[1])
        let remote = try RcloneRemote(destination: "box:copies", environment: environment)
        try await remote.copy(name, from: fixture.local)
        #expect(try await remote.backups().map { $0.manifest?.archive } == [name.archive])
        try await remote.remove(name)
        #expect(try await remote.backups().isEmpty)
    }
}
