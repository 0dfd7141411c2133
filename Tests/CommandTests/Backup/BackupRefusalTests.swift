import Foundation
import Glibc
import Testing

@Suite("backup create: what it does not do", .needsSQLite)
struct BackupRefusalTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    @Test("No database")
    func missing() throws {
        try workspace.control("backup").expectFailure(10, "there is no database at \(workspace.database)", "HINT: ")
        #expect(!workspace.exists(workspace.database))
        try workspace.write([], to: "edugain.db")
        try workspace.control("backup").expectFailure(10, "there is no database at", "HINT: ")
    }

    @Test("Another program's database, and a file that is none")
    func foreign() throws {
        _ = try workspace.query("CREATE TABLE cheese (name TEXT)")
        try workspace.control("backup").expectFailure(1, workspace.database, "another program", "HINT: ")
        try workspace.write(Array(String(repeating: "bread\n", count: 999).utf8), to: "edugain.db")
        try workspace.control("backup").expectFailure(1, workspace.database, "not a database", "HINT: ")
        #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.backups).isEmpty)
    }

    @Test("A damaged database makes no backup and pushes none out")
    func damaged() throws {
        try workspace.importSteps(0...0)
        try workspace.backUp()
        var bytes = try workspace.contents(workspace.database)
        bytes.replaceSubrange(40_960..<49_152, with: repeatElement(0xA5, count: 8_192))
        try workspace.write(bytes, to: "edugain.db")
        let before = try workspace.files()
        try workspace.control("backup", "--keep-last", "1").expectFailure(12, "integrity check failed", "HINT: ")
        #expect(try workspace.files() == before)
    }

    @Test("A database without a snapshot: a warning, and no other backup goes for it")
    func empty() throws {
        try workspace.importSteps(0...0)
        let good = try workspace.backUp().archive
        let database = try workspace.contents(workspace.database)
        _ = try workspace.query(
            "PRAGMA foreign_keys = OFF; DELETE FROM snapshot; DELETE FROM federation_stat; DELETE FROM entity_version")
        let report = try workspace.backUp("--keep-last", "1")
        #expect(report.warnings.count == 1)
        #expect(report.warnings.first?.contains("no snapshot") == true)
        #expect(workspace.exists(good))
        try workspace.write(database, to: "edugain.db")
        #expect(try workspace.backUp("--keep-last", "1").pruned?.removed == [(good as NSString).lastPathComponent])
        #expect(workspace.exists(report.archive))
    }

    @Test("A missing directory is made, a file in its place is an error")
    func directory() throws {
        try workspace.importSteps(0...0)
        let place = workspace.path("far/away")
        try workspace.control("backup", "--output-dir", place).expectSuccess()
        #expect(try workspace.permissions(place) == 0o750)
        let file = try workspace.write("text".utf8, to: "file")
        try workspace.control("backup", "--output-dir", file).expectFailure(1, file, "Not a directory", "HINT: ")
        #expect(try workspace.contents(file) == Array("text".utf8))
    }

    @Test("A directory that the user may not write", .needsOtherUser)
    func readOnly() throws {
        try workspace.importSteps(0...0)
        try FileManager.default.createDirectory(atPath: workspace.backups, withIntermediateDirectories: false)
        for name in ["edugain.db", "edugain.db.lock", "edugain.db.import.lock"] {
            try #require(chown(workspace.path(name), Tool.otherUser, Tool.otherUser) == 0)
        }
        try workspace.control("backup")
            .expectFailure(1, workspace.backups, "Permission denied", "HINT: Check the directory")
        #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.backups).isEmpty)
    }

    @Test("Other people's files stay, however alike their names are")
    func otherFiles() throws {
        try workspace.importSteps(0...0)
        let old = try workspace.backUp().archive
        let names = [
            "edugain_backup_20200101_030000.db", "edugain_backup_20200101_030000.db.gz.bak",
            "edugain_backup_20200101.db.gz", "edugain_backup_20200230_030000.db.gz", "my_edugain_backup.db.gz",
            "edugain_backup_20200101_030000.json.old", "notes.txt", ".hidden",
            "edugain_backup_2020010a_030000.json",
        ]
        for name in names { try workspace.write("mine".utf8, to: "backups/\(name)") }
        try workspace.control("backup", "--keep-last", "1").expectSuccess()
        #expect(!workspace.exists(old))
        for name in names { #expect(try workspace.contents(workspace.archive(name)) == Array("mine".utf8), "\(name)") }
        let listed: ListReport = try workspace.control("backup", "list", "--json").expectSuccess().json()
        #expect(listed.backups.count == 1)
    }
}
