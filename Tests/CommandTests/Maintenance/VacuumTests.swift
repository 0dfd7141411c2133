import DemoData
import Foundation
import Glibc
import Testing

@Suite("vacuum", .needsSQLite)
struct VacuumTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.importSteps(0...0)
    }

    /// Leaves 4 MB of the file empty.
    private func makeRoom() throws {
        _ = try workspace.query("CREATE TABLE filler (x BLOB); INSERT INTO filler VALUES (zeroblob(4000000))")
        _ = try workspace.query("DROP TABLE filler; PRAGMA wal_checkpoint(TRUNCATE)")
    }

    private func size() throws -> Int { try workspace.contents(workspace.database).count }

    @Test("It gives back what is empty and keeps what is not")
    func gain() throws {
        let history = try workspace.history()
        let small = try size()
        try makeRoom()
        #expect(try size() > small + 3_900_000)
        let report: VacuumReport = try workspace.control("vacuum", "--json").expectSuccess().json()
        #expect(report.isDone)
        #expect(report.unused > 3_900_000)
        #expect(try size() == report.sizeAfter)
        #expect(report.sizeAfter <= small)
        #expect(try workspace.history() == history)
        #expect(try workspace.value("PRAGMA integrity_check") == "ok")
        let files = try workspace.listing().filter { $0.hasPrefix("edugain.db") }
        #expect(files == ["edugain.db", "edugain.db.import.lock", "edugain.db.lock"])
        try workspace.control("integrity-check").expectSuccess()
    }

    @Test("With little to gain it does nothing and says so; --force does it")
    func nothing() throws {
        let before = try workspace.contents(workspace.database)
        let result = try workspace.control("vacuum").expectSuccess()
        #expect(result.output.contains("Nothing to do"))
        #expect(result.output.contains("--force"))
        #expect(try workspace.contents(workspace.database) == before)
        let forced: VacuumReport = try workspace.control("vacuum", "--force", "--json").expectSuccess().json()
        #expect(forced.isDone)
    }

    @Test("Who reads meanwhile goes on reading what was there")
    func readers() throws {
        try makeRoom()
        let pipe = try NamedPipe(workspace)
        let (ready, done) = (workspace.path("ready"), workspace.path("done"))
        let reader = try workspace.start(
            executable: try #require(Tool.sqlite), ["-batch", "-readonly", workspace.database], input: pipe.path)
        defer { reader.kill() }
        try pipe.write(Array("BEGIN;\n.once \(ready)\nSELECT count(*) FROM entity;\n".utf8))
        try eventually("the reader has begun") { workspace.exists(ready) }
        let result = try workspace.control("vacuum").expectSuccess()
        #expect(result.error.contains("kept \(workspace.database)-wal from being emptied"))
        try pipe.finish(with: Array(".once \(done)\nSELECT count(*) FROM entity;\nCOMMIT;\n".utf8))
        #expect(try reader.wait().status == 0)
        #expect(try workspace.contents(done) == Array("50\n".utf8))
        #expect(try workspace.value("PRAGMA freelist_count") == "0")
    }

    @Test("A command that finds the lock held closes each file once", .needsTracing)
    func closing() throws {
        let log = workspace.logFile()
        let lock = open(workspace.database + ".lock", O_RDWR | O_CLOEXEC)
        try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
        try workspace.start(
            executable: try #require(Tool.strace),
            [
                "-f", "-qq", "-o", log, "-e", "trace=close", try Program.requirePath(), "vacuum", "--force",
                "--database", workspace.database,
            ]
        ).wait().expectFailure(11, "edugain.db.lock")
        close(lock)
        let calls = String(decoding: try workspace.contents(log), as: UTF8.self).split(separator: "\n")
        #expect(calls.contains { $0.contains("close(") })
        #expect(calls.filter { $0.contains("EBADF") } == [])
    }

    @Test("It waits for its turn")
    func locked() throws {
        let lock = open(workspace.database + ".lock", O_RDWR | O_CLOEXEC)
        try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
        try workspace.control("vacuum", "--force").expectFailure(11, "edugain.db.lock", "--wait")
        let waiting = try workspace.start(["vacuum", "--force", "--wait", "60"], environment: workspace.settings)
        #expect(!waiting.ends(within: 0.3))
        close(lock)
        try waiting.wait().expectSuccess()
    }

    @Test("No database")
    func missing() throws {
        let database = workspace.path("missing.db")
        try workspace.control("vacuum", "--database", database).expectFailure(10, "there is no database at", "HINT: ")
        #expect(!workspace.exists(database))
    }
}
