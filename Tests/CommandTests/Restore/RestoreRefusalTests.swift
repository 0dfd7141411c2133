import DemoData
import Foundation
import Glibc
import Testing

@Suite("restore: what it refuses", .needsSQLite)
struct RestoreRefusalTests {
    private let workspace: Workspace
    private let archive: String
    private let copy: String

    init() throws {
        workspace = try Workspace()
        try workspace.importSteps(0...0)
        archive = try workspace.backUp().archive
        copy = try workspace.unpack(archive)
    }

    /// Expects that the source is refused and nothing changed.
    private func expectRefusal(_ source: String, _ code: Int32, _ phrase: String) throws {
        let files = try workspace.files()
        let result = try workspace.control("restore", source, "--yes").expectFailure(code, phrase, "HINT: ")
        #expect(result.error.contains(source))
        #expect(try workspace.files() == files)
    }

    @Test("A newer schema, packed and plain")
    func newerSchema() throws {
        _ = try workspace.query("PRAGMA user_version = 99", in: copy)
        try expectRefusal(try workspace.pack(copy, as: "newer.db.gz"), 14, "99")
        try expectRefusal(copy, 14, "99")
    }

    @Test("Another program's database, packed and plain")
    func foreign() throws {
        let other = workspace.path("other.db")
        _ = try workspace.query("CREATE TABLE cheese (name TEXT)", in: other)
        try expectRefusal(try workspace.pack(other, as: "other.db.gz"), 12, "another program")
        try expectRefusal(other, 12, "another program")
    }

    @Test("A database that only looks like ours, packed and plain")
    func lookalike() throws {
        let other = workspace.path("lookalike.db")
        let application = try workspace.value("PRAGMA application_id")
        _ = try workspace.query(
            """
            CREATE TABLE snapshot (time); CREATE TABLE entity_version (valid_to);
            PRAGMA application_id = \(application); PRAGMA user_version = 2
            """, in: other)
        try expectRefusal(try workspace.pack(other, as: "lookalike.db.gz"), 12, "changed its tables")
        try expectRefusal(other, 12, "The table entity is missing.")
    }

    @Test("A database of ours with a trigger that would stop imports")
    func trigger() throws {
        _ = try workspace.query(
            "CREATE TRIGGER stop BEFORE INSERT ON import_run BEGIN SELECT RAISE(ABORT, 'no'); END", in: copy)
        try expectRefusal(copy, 12, "trigger stop on the table import_run")
    }

    @Test("A sound database of ours without any data")
    func empty() throws {
        let tables = ["entity_version", "federation_stat", "import_run", "snapshot", "entity", "federation"]
        _ = try workspace.query(tables.map { "DELETE FROM \($0);" }.joined(), in: copy)
        try expectRefusal(try workspace.pack(copy, as: "without.db.gz"), 12, "without any data")
        try expectRefusal(copy, 12, "without any data")
    }

    @Test("A damaged database in a sound archive")
    func damaged() throws {
        var bytes = try workspace.contents(copy)
        bytes.replaceSubrange(40_960..<49_152, with: repeatElement(0xA5, count: 8_192))
        try workspace.write(bytes, to: "unpacked.db")
        try expectRefusal(try workspace.pack(copy, as: "damaged.db.gz"), 12, "integrity check failed")
    }

    @Test("What is no backup at all")
    func nothing() throws {
        try expectRefusal(try workspace.write([], to: "backups/empty.db.gz"), 12, "ends too early")
        try expectRefusal(try workspace.write("text".utf8, to: "backups/text.db.gz"), 12, "no gzip file")
        let text = try workspace.write("bread, butter".utf8, to: "list.txt")
        try expectRefusal(try workspace.pack(text, as: "list.db.gz"), 12, "not a database")
        try workspace.control("restore", workspace.path("nowhere.db.gz"), "--yes").expectFailure(10, "nowhere.db.gz")
        try workspace.control("restore", "--yes").expectUsage()
        try workspace.control("restore", "--latest", "--undo", "--yes").expectUsage()
    }

    @Test("Another program's database is never replaced")
    func foreignDatabase() throws {
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: workspace.database + suffix) }
        _ = try workspace.query("CREATE TABLE cheese (name TEXT)")
        let files = try workspace.files()
        try workspace.control("restore", "--latest", "--yes").expectFailure(1, workspace.database, "another program")
        #expect(try workspace.files() == files)
    }

    @Test("While an import runs, unless it may wait")
    func locked() throws {
        let pipe = try NamedPipe(workspace)
        let running = try workspace.start(workspace.importArguments(pipe.path))
        try workspace.waitForRunningImport()
        try workspace.control("restore", "--latest", "--yes")
            .expectFailure(11, "locked by process \(running.processIdentifier)", "edugain-ctl import", "--wait")
        let waiting = try workspace.start(
            ["restore", "--latest", "--yes", "--wait", "60"], environment: workspace.settings)
        #expect(!waiting.ends(within: 0.2))
        try pipe.finish(with: try Aggregates.demo(DemoOptions(entities: 50)))
        try running.wait().expectSuccess()
        try waiting.wait().expectSuccess()
        #expect(try workspace.snapshotTimes().count == 1)
    }

    @Test("A newer database is not a broken one: it is kept for --undo")
    func newerDatabase() throws {
        _ = try workspace.query("PRAGMA user_version = 99")
        let report = try workspace.restore("--latest")
        #expect(report.damage == nil)
        #expect(report.formerDatabase == workspace.database + ".before-restore")
        try workspace.control("restore", "--undo", "--yes").expectFailure(14, "99")
    }
}

extension CommandResult {
    /// Expects that the command line was not understood.
    func expectUsage(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(status == 64, "\(command)\n\(output)\n\(error)", sourceLocation: sourceLocation)
        #expect(error.contains("Usage:"), "\(error)", sourceLocation: sourceLocation)
    }
}
