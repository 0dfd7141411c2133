import Foundation
import Glibc
import Testing

@Suite("backup create", .needsSQLite)
struct BackupCreateTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.importSteps(0...2)
    }

    @Test("A backup is the database, with a manifest that says so")
    func whole() throws {
        let before = try workspace.contents(workspace.database)
        let begin = Aggregates.now
        let report = try workspace.backUp()
        #expect(try workspace.contents(workspace.database) == before)
        let names = try workspace.listing().filter { $0.hasPrefix("backups/") }
        let archive = try #require(try workspace.archives().first)
        #expect(report.archive == workspace.archive(archive))
        #expect(names == ["backups/\(archive)", "backups/\(workspace.manifest(archive))", "backups/last-success.json"])
        #expect((begin...Aggregates.now).map(Workspace.archiveName).contains(archive))
        let manifest = report.manifest
        let path = workspace.manifest(report.archive)
        var file = try JSONDecoder().decode(ManifestReport.self, from: Data(workspace.contents(path)))
        #expect(file.checksum?.count == 64)
        file.checksum = nil
        #expect(file == manifest)
        #expect(manifest.archive == archive)
        #expect(manifest.compressed.size == (try workspace.contents(report.archive)).count)
        let copy = try workspace.unpack(report.archive)
        let bytes = try workspace.contents(copy)
        #expect(manifest.database.size == bytes.count)
        #expect(manifest.compressed.sha256 == (try sha256(report.archive)))
        #expect(manifest.database.sha256 == (try sha256(copy)))
        #expect(manifest.pageCount == bytes.count / 8_192)
        #expect(manifest.snapshots == 3)
        #expect(manifest.entities == (try workspace.currentEntities()).count)
        #expect(manifest.schemaVersion == Int(try workspace.value("PRAGMA user_version")))
        let newest = try #require(try workspace.snapshotTimes().max())
        #expect(manifest.newestSnapshot == Date(timeIntervalSince1970: TimeInterval(newest)).formatted(.iso8601))
    }

    @Test("gzip and sqlite3 take it; it is one file, and holds what the database holds")
    func plain() throws {
        let copy = try workspace.unpack(try workspace.backUp().archive)
        let history = try workspace.history()
        #expect(try workspace.value("PRAGMA integrity_check", in: copy) == "ok")
        #expect(try workspace.value("PRAGMA journal_mode", in: copy) == "delete")
        #expect(try workspace.value("PRAGMA journal_mode") == "wal")
        try workspace.write(try workspace.contents(copy), to: "edugain.db")
        #expect(try workspace.history() == history)
    }

    @Test("People read where it is, how much it holds and that it was proved")
    func text() throws {
        let result = try workspace.control("backup").expectSuccess()
        let archive = workspace.archive(try #require(try workspace.archives().first))
        #expect(result.output.contains("Backed up to \(archive) ("))
        #expect(result.output.contains("in 3 snapshots, the newest of 20"))
        #expect(result.output.contains("read back and compared"))
        #expect(result.output.contains("Removed none of 1 backup in \(workspace.backups)."))
    }

    @Test("Files are for owner and group only, whatever the umask", arguments: ["000", "022", "077"])
    func permissions(mask: String) throws {
        let arguments = ["-c", "umask \(mask) && exec \"$0\" backup", try Program.requirePath()]
        try workspace.start(executable: "/bin/sh", arguments, environment: workspace.settings).wait().expectSuccess()
        for name in try FileManager.default.contentsOfDirectory(atPath: workspace.backups) {
            #expect(try workspace.permissions(workspace.archive(name)) == 0o640, "\(name)")
        }
        #expect(try workspace.permissions(workspace.backups) == (mask == "077" ? 0o700 : 0o750))
    }

    @Test("Several within a second, one after another: none takes another one's place")
    func sameSecond() throws {
        let reports = try (0..<4).map { _ in try workspace.backUp() }
        #expect(Set(reports.map(\.archive)).count == 4)
        #expect(try workspace.archives().map(workspace.archive) == reports.map(\.archive).sorted())
        try workspace.control("backup", "verify", "--all").expectSuccess()
    }

    @Test("Many at the same moment all succeed")
    func concurrent() throws {
        let running = try (0..<6).map { _ in try workspace.start(["backup"], environment: workspace.settings) }
        for command in running { try command.wait().expectSuccess() }
        #expect(try workspace.archives().count == 6)
        let result = try workspace.control("backup", "verify", "--all").expectSuccess()
        #expect(result.output.contains("6 of 6 backups are good."))
        let names = try FileManager.default.contentsOfDirectory(atPath: workspace.backups)
        #expect(names.filter { $0.hasSuffix(".part") }.isEmpty)
    }

    @Test("What is committed and not checkpointed yet is in the backup")
    func writeAheadLog() throws {
        let pipe = try NamedPipe(workspace)
        let ready = workspace.path("ready")
        let other = try workspace.start(
            executable: try #require(Tool.sqlite), ["-batch", workspace.database], input: pipe.path)
        defer { other.kill() }
        let script = """
            PRAGMA wal_autocheckpoint = 0;
            UPDATE snapshot SET source = 'only in the journal';
            BEGIN; UPDATE snapshot SET source = 'not committed';
            .once \(ready)
            SELECT 1;

            """
        try pipe.write(Array(script.utf8))
        try eventually("the other program has written") { workspace.exists(ready) }
        #expect(try workspace.contents(workspace.database + "-wal").isEmpty == false)
        let copy = try workspace.unpack(try workspace.backUp().archive)
        #expect(try workspace.query("SELECT DISTINCT source FROM snapshot", in: copy) == [["only in the journal"]])
    }

    @Test("It waits for no lock: an import may be running, and another program may hold both")
    func locked() throws {
        let locks = [".lock", ".import.lock"].map { open(workspace.database + $0, O_RDWR | O_CREAT | O_CLOEXEC, 0o640) }
        defer { for lock in locks { close(lock) } }
        for lock in locks { try #require(flock(lock, LOCK_EX | LOCK_NB) == 0) }
        #expect(try workspace.backUp().manifest.snapshots == 3)
    }

    @Test("The level is the compression")
    func level() throws {
        let sizes = try ["1", "9"].map { try workspace.backUp("--level", $0).manifest.compressed.size }
        #expect(sizes[1] < sizes[0])
        try workspace.control("backup", "--level", "0").expectFailure(64, "EDUGAIN_BACKUP_LEVEL", "1 to 9")
    }

    private func sha256(_ path: String) throws -> String {
        let result = try workspace.start(executable: "/usr/bin/sha256sum", [path]).wait()
        return String(result.output.prefix(64))
    }
}
