import DemoData
import Testing

@Suite("import: files it leaves")
struct DatabaseFileTests {
    private let workspace: Workspace
    private let options = DemoOptions(entities: 50, churn: 0.2)

    init() throws {
        workspace = try Workspace()
    }

    @Test("Database and locks are for owner and group only, and no journal is left", arguments: ["022", "000", "002"])
    func permissions(mask: String) throws {
        let program = try Program.requirePath()
        for step in 0...1 {
            let source = try workspace.aggregate(options, step: step)
            let arguments = ["-c", "umask \(mask) && exec \"$0\" \"$@\"", program] + workspace.importArguments(source)
            try workspace.start(executable: "/bin/sh", arguments).wait().expectSuccess()
        }
        let files = try workspace.listing().filter { $0.hasPrefix("edugain.db") }
        #expect(files == ["edugain.db", "edugain.db.import.lock", "edugain.db.lock"])
        for file in files { #expect(try workspace.permissions(workspace.path(file)) == 0o640, "\(file)") }
    }

    @Test("Missing directories are made, for owner and group only")
    func directories() throws {
        let source = try workspace.aggregate(options)
        try workspace.run("import", "--source", source, "--federations", "none").expectSuccess()
        let database = workspace.path("share/edugain-ctl/edugain_analysis.db")
        #expect(workspace.exists(database))
        #expect(try workspace.permissions(workspace.path("share/edugain-ctl")) == 0o750)
    }

    @Test("A database path without a directory is in the working directory")
    func relativePath() throws {
        let source = try workspace.aggregate(options)
        try workspace.run("import", "--database", "here.db", "--source", source, "--federations", "none")
            .expectSuccess()
        #expect(workspace.exists(workspace.path("here.db")))
    }

    @Test("An empty file becomes a database", .needsSQLite)
    func emptyFile() throws {
        try workspace.write([], to: "edugain.db")
        #expect(try workspace.importReport(try workspace.aggregate(options)).statistics["entities"] == 50)
        #expect(try workspace.value("PRAGMA integrity_check") == "ok")
    }

    @Test("The database is consistent and keeps its foreign keys", .needsSQLite)
    func consistency() throws {
        for step in 0...3 { try workspace.importReport(try workspace.aggregate(options, step: step)) }
        #expect(try workspace.value("PRAGMA integrity_check") == "ok")
        #expect(try workspace.query("PRAGMA foreign_key_check").isEmpty)
        #expect(try workspace.value("PRAGMA journal_mode") == "wal")
        let overlaps = """
            SELECT count(*) FROM entity_version a JOIN entity_version b
            ON a.entity = b.entity AND a.id < b.id AND (a.valid_to IS NULL OR a.valid_to > b.valid_from)
            """
        #expect(try workspace.value(overlaps) == "0")
    }
}
