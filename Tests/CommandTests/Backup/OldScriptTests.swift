import Foundation
import Testing

@Suite("Backups that the old shell script made", .needsSQLite)
struct OldScriptTests {
    private let workspace: Workspace
    private let name = "edugain_backup_20250301_030000.db.gz"

    init() throws {
        workspace = try Workspace()
        try workspace.importSteps(0...1)
        let copy = workspace.path("copy.db")
        _ = try workspace.query(".backup '\(copy)'")
        try workspace.pack(copy, as: name)
    }

    @Test("They are listed, never removed, and push nothing out")
    func listed() throws {
        let report: ListReport = try workspace.control("backup", "list", "--json").expectSuccess().json()
        #expect(report.backups.map(\.condition) == ["unverified"])
        #expect(report.backups.map(\.isKept) == [true])
        let kept = try workspace.backUp().archive
        let pruned = try workspace.control("backup", "prune", "--keep-last", "1").expectSuccess()
        #expect(pruned.output.contains("HINT: Run 'edugain-ctl backup verify --adopt \(name)'"))
        #expect(try workspace.archives().map(workspace.archive) == [workspace.archive(name), kept])
    }

    @Test("They are verified as databases, which is said, and count once adopted")
    func adopted() throws {
        let first = try workspace.control("backup", "verify", name).expectSuccess()
        #expect(first.output.contains("It has no manifest to compare with"))
        #expect(!workspace.exists(workspace.archive(workspace.manifest(name))))
        let second = try workspace.control("backup", "verify", "--adopt", name).expectSuccess()
        #expect(second.output.contains("It has a manifest now"))
        let report: VerifyReport = try workspace.control("backup", "verify", name, "--json").expectSuccess().json()
        #expect(report.backups.map(\.hasManifest) == [true])
        #expect(report.backups.first?.snapshots == 2)
        // The time in the gzip header, of which no check sum of gzip knows.
        try workspace.damage(workspace.archive(name), at: 5)
        try workspace.control("backup", "verify", name).expectBad("its SHA-256 is another one")
    }

    @Test("A bad one is not adopted")
    func bad() throws {
        try workspace.damage(workspace.archive(name))
        #expect(try workspace.control("backup", "verify", "--adopt", name).status == 12)
        #expect(!workspace.exists(workspace.archive(workspace.manifest(name))))
    }

    @Test("They are restored, which is said")
    func restored() throws {
        let history = try workspace.history()
        try workspace.importSteps(2...2)
        let result = try workspace.control("restore", "--latest", "--yes").expectSuccess()
        #expect(result.output.contains("The source has no manifest: it was checked as a database only."))
        #expect(try workspace.history() == history)
    }
}
