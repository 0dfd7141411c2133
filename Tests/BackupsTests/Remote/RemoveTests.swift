import Backups
import Foundation
import Testing

@Suite(.needsRclone, .timeLimit(.minutes(2))) struct RemoveTests {
    private let fixture: RemoteFixture
    private let name: BackupName
    private let other: BackupName
    private var there: String { fixture.box + "/copies" }

    init() throws {
        fixture = try RemoteFixture()
        name = try RemoteFixture.makeBackup(1_800_000_000, in: fixture.box + "/copies")
        other = try RemoteFixture.makeBackup(1_700_000_000, in: fixture.box + "/copies")
    }

    @Test func onlyTheOneBackupGoes() async throws {
        try RemoteFixture.write("mine", to: "\(there)/notes.txt")
        try await fixture.remote().remove(name)
        #expect(try RemoteFixture.names(in: there) == [other.archive, other.manifest, "notes.txt"].sorted())
        // A second time there is nothing to do.
        try await fixture.remote().remove(name)
        try await fixture.remote("box:nowhere").remove(name)
    }

    @Test("A removal that is interrupted leaves an archive that is not believed any more")
    func interrupted() async throws {
        let program = try fixture.program(
            """
            case "$*" in *deletefile*.db.gz) exit 1 ;; esac
            exec rclone "$@"
            """)
        await #expect(throws: RemoteError.self) { try await fixture.remote(program: program).remove(name) }
        #expect(BackupDirectory(path: there).backup(name)?.condition == .unverified)
        try await fixture.remote().remove(name)
        #expect(try RemoteFixture.names(in: there) == [other.archive, other.manifest].sorted())
    }
}
