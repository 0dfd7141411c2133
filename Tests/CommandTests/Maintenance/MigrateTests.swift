import DemoData
import Foundation
import Glibc
import Testing

@Suite("migrate", .needsSQLite)
struct MigrateTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    @Test("Before the first import there is nothing to do, and that is no failure of the service")
    func missing() throws {
        let result = try workspace.run("migrate", "--database", workspace.database).expectSuccess()
        #expect(result.output.contains("There is no database at \(workspace.database) yet"))
        #expect(result.error.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: workspace.database))
    }

    @Test("A database that is up to date is left as it is")
    func upToDate() throws {
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 20)))
        let before = try workspace.contents(workspace.database)
        let result = try workspace.run("migrate", "--database", workspace.database).expectSuccess()
        #expect(result.output.contains("already"))
        #expect(try workspace.contents(workspace.database) == before)
    }

    @Test("A database of a newer program is refused with its own exit code and the way out")
    func newer() throws {
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 20)))
        _ = try workspace.query("PRAGMA user_version = 99", in: workspace.database)
        try workspace.run("migrate", "--database", workspace.database).expectFailure(14, "99", "HINT: ")
    }

    /// A database of version 1 with a history.
    private func makeVersion1() throws {
        try workspace.importSteps(0...2)
        try workspace.makeVersion1()
    }

    @Test("While an import runs, perhaps one of the older program, the database stays as that knows it")
    func duringImport() throws {
        try makeVersion1()
        let lock = open(workspace.database + ".import.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        defer { close(lock) }
        try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
        try workspace.control("migrate").expectFailure(11, "import.lock", "--wait")
        #expect(try workspace.value("PRAGMA user_version") == "1")
        flock(lock, LOCK_UN)
        try workspace.control("migrate").expectSuccess()
        #expect(try workspace.value("PRAGMA user_version") == "3")
    }

    @Test("An older database gets the current schema after a verified backup, and keeps everything")
    func older() throws {
        try makeVersion1()
        let before = try workspace.history()
        let result = try workspace.control("migrate").expectSuccess()
        #expect(result.output.contains("was brought from schema version 1 to 3."))
        #expect(try workspace.value("PRAGMA user_version") == "3")
        #expect(try workspace.history() == before)
        #expect(try workspace.query("SELECT * FROM setting") == [])
        try workspace.control("integrity-check").expectSuccess()
        let archive = try #require(try workspace.archives().first)
        #expect(result.output.contains(archive))
        try workspace.control("backup", "verify").expectSuccess()
        let unpacked = try workspace.unpack(workspace.archive(archive))
        #expect(try workspace.value("PRAGMA user_version", in: unpacked) == "1")
        #expect(try workspace.control("migrate").expectSuccess().output.contains("already"))
    }

    @Test("While another program writes it stays as it is, and so without a backup")
    func held() throws {
        try makeVersion1()
        let lock = open(workspace.database + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
        try workspace.control("migrate").expectFailure(11, "edugain.db.lock")
        close(lock)
        #expect(try workspace.value("PRAGMA user_version") == "1")
        try workspace.write("x".utf8, to: "in-the-way")
        try workspace.control("migrate", "--output-dir", workspace.path("in-the-way")).expectFailure(1)
        #expect(try workspace.value("PRAGMA user_version") == "1")
    }

    @Test("An import into an older database brings it up to date")
    func importing() throws {
        try makeVersion1()
        try workspace.importSteps(3...3)
        #expect(try workspace.value("PRAGMA user_version") == "3")
        #expect(try workspace.snapshotTimes().count == 4)
    }

    @Test("A backup of an older schema is verified and restored, and is of the current schema then")
    func restoring() throws {
        try makeVersion1()
        let before = try workspace.history()
        try workspace.backUp()
        #expect(try workspace.value("PRAGMA user_version") == "1")
        try workspace.control("backup", "verify").expectSuccess()
        try workspace.importSteps(3...3)
        _ = try workspace.query("INSERT INTO setting VALUES ('metadata_cache_expiry', '24', 100, 'anna')")
        try workspace.restore("--latest")
        #expect(try workspace.value("PRAGMA user_version") == "3")
        #expect(try workspace.history() == before)
        #expect(try workspace.query("SELECT * FROM setting") == [])
        try workspace.control("integrity-check").expectSuccess()
    }
}
