import DemoData
import Testing

@Suite("Databases that are not ours", .needsSQLite)
struct ForeignDatabaseTests {
    private let workspace: Workspace
    private let source: String

    init() throws {
        workspace = try Workspace()
        source = try workspace.aggregate(DemoOptions(entities: 50))
    }

    /// Expects that no command changes the database.
    private func expectUntouched(_ code: Int32, _ phrase: String) throws {
        let listing = try workspace.listing()
        let commands = [
            workspace.importArguments(source), workspace.importArguments(source, ["--dry-run"]),
            ["demo", "--database", workspace.database, "--entities", "50", "--days", "1"],
        ]
        let before = try workspace.contents(workspace.database)
        for command in commands {
            // Each command gets the database as it was, whatever the one before it did.
            try workspace.write(before, to: "edugain.db")
            try workspace.start(command).wait().expectFailure(code, workspace.database, phrase, "HINT: ")
            #expect(try workspace.contents(workspace.database) == before, "\(command)")
            let others = try workspace.listingWithoutSidecars().filter { !$0.hasSuffix(".lock") }
            #expect(others == listing.filter { !$0.hasSuffix(".lock") }, "\(command)")
        }
    }

    @Test("A database of another program", arguments: ["delete", "wal"])
    func otherProgram(journalMode: String) throws {
        _ = try workspace.query("PRAGMA journal_mode = \(journalMode); CREATE TABLE cheese (name TEXT); VACUUM")
        try expectUntouched(1, "another program")
    }

    @Test("A database of another program that numbers its versions")
    func otherVersion() throws {
        _ = try workspace.query("CREATE TABLE cheese (name TEXT); PRAGMA user_version = 1")
        try expectUntouched(1, "another program")
    }

    @Test("An empty database that another program has marked as its own")
    func marked() throws {
        _ = try workspace.query("PRAGMA application_id = 77; VACUUM")
        try expectUntouched(1, "another program")
    }

    @Test("A database of a newer version")
    func newer() throws {
        try workspace.importReport(source)
        _ = try workspace.query("PRAGMA user_version = 99")
        try expectUntouched(14, "99")
    }

    @Test("A file that is no database")
    func text() throws {
        let text = String(repeating: "A shopping list: bread, butter, jam.\n", count: 100)
        try workspace.write(Array(text.utf8), to: "edugain.db")
        try expectUntouched(1, "not a database")
    }

    @Test("A few bytes that are no database")
    func fewBytes() throws {
        try workspace.write(Array("bread".utf8), to: "edugain.db")
        try expectUntouched(1, "not a database")
    }

    @Test("A directory")
    func directory() throws {
        try workspace.run("import", "--database", workspace.directory, "--source", source, "--federations", "none")
            .expectFailure(1, workspace.directory, "HINT: ")
    }
}
