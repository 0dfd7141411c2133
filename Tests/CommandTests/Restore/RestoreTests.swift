import Foundation
import Glibc
import Testing

@Suite("restore", .needsSQLite)
struct RestoreTests {
    private let workspace: Workspace
    private let archive: String
    /// What was backed up, and what came after.
    private let before: String
    private let after: String

    init() throws {
        workspace = try Workspace()
        try workspace.importSteps(0...1)
        archive = try workspace.backUp().archive
        before = try workspace.history()
        try workspace.importSteps(2...2)
        after = try workspace.history()
        try #require(before != after)
    }

    private var former: String { workspace.database + ".before-restore" }

    @Test("The newest, by name, by path: the database is the one that was backed up")
    func whole() throws {
        for options in [["--latest"], [(archive as NSString).lastPathComponent], [archive]] {
            let history = try workspace.history()
            let report: RestoreReport = try workspace.start(
                ["restore", "--yes", "--json"] + options, environment: workspace.settings
            ).wait().expectSuccess().json()
            #expect(report.source == archive)
            #expect(report.snapshots == 2)
            #expect(report.hasManifest)
            #expect(report.damage == nil)
            #expect(report.skipped.isEmpty)
            #expect(report.formerDatabase == former)
            #expect(try workspace.history() == before)
            #expect(try workspace.value("PRAGMA integrity_check") == "ok")
            #expect(try workspace.value("PRAGMA journal_mode") == "wal")
            try workspace.control("restore", "--undo", "--yes").expectSuccess()
            #expect(try workspace.history() == history)
        }
    }

    @Test("Nothing is left beside it but the database from before")
    func files() throws {
        try workspace.restore("--latest")
        let names = try workspace.listing().filter { $0.hasPrefix("edugain.db") }
        let name = "edugain.db"
        #expect(names == [name, "\(name).before-restore", "\(name).import.lock", "\(name).lock"])
        #expect(try workspace.contents(former).count > 0)
    }

    @Test("The text says what there is now, and the way back")
    func text() throws {
        let result = try workspace.control("restore", "--latest", "--yes").expectSuccess()
        #expect(result.output.contains("Restored \(workspace.database) from \(archive) in "))
        #expect(result.output.contains("in 2 snapshots, the newest of 20"))
        #expect(result.output.contains("kept as \(former); 'edugain-ctl restore --undo' brings it back."))
    }

    @Test("--undo goes back, and once more forth")
    func undo() throws {
        try workspace.control("restore", "--undo", "--yes").expectFailure(10, former, "HINT: ")
        try workspace.restore("--latest")
        #expect(try workspace.restore("--undo").source == former)
        #expect(try workspace.history() == after)
        try workspace.restore("--undo")
        #expect(try workspace.history() == before)
    }

    @Test("A dry run changes nothing")
    func dryRun() throws {
        let files = try workspace.files()
        let result = try workspace.control("restore", "--latest", "--dry-run").expectSuccess()
        #expect(result.output.contains("Dry run: would restore \(workspace.database) from \(archive)"))
        #expect(!result.output.contains("running dashboard"))
        #expect(try workspace.files() == files)
    }

    @Test("Without a terminal it needs --yes, and changes nothing")
    func noTerminal() throws {
        let files = try workspace.files()
        try workspace.control("restore", "--latest").expectFailure(64, "no terminal", "--dry-run", "--yes")
        #expect(try workspace.files() == files)
    }

    @Test("Where there is no database nothing is asked")
    func missing() throws {
        try FileManager.default.removeItem(atPath: workspace.database)
        let result = try workspace.control("restore", "--latest").expectSuccess()
        #expect(!result.output.contains("before is kept"))
        #expect(try workspace.history() == before)
        #expect(try workspace.permissions(workspace.database) == 0o640)
    }

    @Test("Into a directory that is not there yet")
    func newDirectory() throws {
        let database = workspace.path("new/place/edugain.db")
        try workspace.control("restore", "--latest", "--database", database).expectSuccess()
        #expect(try workspace.value("SELECT count(*) FROM snapshot", in: database) == "2")
    }

    @Test("The mode of the old file stays", arguments: [0o600, 0o644, 0o660])
    func mode(mode: Int) throws {
        try #require(chmod(workspace.database, mode_t(mode)) == 0)
        try workspace.restore("--latest")
        #expect(try workspace.permissions(workspace.database) == mode)
        try workspace.restore("--undo")
        #expect(try workspace.permissions(workspace.database) == mode)
    }

    @Test("A database file is a source too, with what its journal holds")
    func database() throws {
        let copy = try workspace.unpack(archive)
        #expect(try workspace.restore(copy).hasManifest == false)
        #expect(try workspace.history() == before)
    }

    @Test("The next import goes on from there")
    func nextImport() throws {
        try workspace.restore("--latest")
        try workspace.importSteps(2...2)
        #expect(try workspace.snapshotTimes().count == 3)
        try workspace.control("integrity-check").expectSuccess()
    }
}
