import DemoData
import Glibc
import Testing

/// The lock of whoever writes to the database at the moment, which an import takes only now and then.
@Suite("Another program writes to the database", .serialized)
struct WriteLockTests {
    private let workspace: Workspace
    private let source: String
    private let lock: Int32

    init() throws {
        workspace = try Workspace()
        source = try workspace.aggregate(DemoOptions(entities: 50))
        lock = open(workspace.database + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        try #require(lock >= 0)
        let note = Array("process 7, edugain-ctl something\n".utf8)
        try #require(write(lock, note, note.count) == note.count)
        try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    }

    @Test("An import ends at once and names the other one")
    func refused() throws {
        defer { close(lock) }
        try workspace.runImport(source)
            .expectFailure(11, "edugain.db.lock", "process 7, edugain-ctl something", "--wait")
        #expect(!workspace.exists(workspace.database))
    }

    @Test("With --wait it goes on when the other one has finished")
    func waiting() throws {
        let command = try workspace.start(workspace.importArguments(source, ["--wait", "60"]))
        try eventually("the import has begun") { workspace.exists(workspace.database + ".import.lock") }
        #expect(!command.ends(within: 0.3))
        close(lock)
        try command.wait().expectSuccess()
    }

    @Test("A demonstration ends at once too")
    func demo() throws {
        defer { close(lock) }
        try workspace.run("demo", "--database", workspace.database, "--entities", "50", "--days", "1")
            .expectFailure(11, "process 7, edugain-ctl something")
    }

    @Test("A program that locks the database itself and not our file is waited for, then named", .needsSQLite)
    func foreignLock() throws {
        close(lock)
        try workspace.importReport(source)
        let pipe = try NamedPipe(workspace)
        let ready = workspace.path("ready")
        let other = try workspace.start(
            executable: try #require(Tool.sqlite), ["-batch", workspace.database], input: pipe.path)
        defer { other.kill() }
        try pipe.write(Array("BEGIN IMMEDIATE;\n.once \(ready)\nSELECT 1;\n".utf8))
        try eventually("the other program holds its lock") { workspace.exists(ready) }
        try workspace.runImport(source).expectFailure(11, workspace.database, "in use", "HINT: ")
    }
}
