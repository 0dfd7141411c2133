import Foundation
import Testing

extension CommandResult {
    /// Expects that `backup verify` found something bad and says what.
    func expectBad(_ phrase: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(status == 12, "\(command)\n\(output)\n\(error)", sourceLocation: sourceLocation)
        #expect(output.contains("BAD "), "\(output)", sourceLocation: sourceLocation)
        #expect(output.contains(phrase), "'\(phrase)' is missing in: \(output)", sourceLocation: sourceLocation)
        #expect(foundNoise.isEmpty, "\(output)\n\(error)", sourceLocation: sourceLocation)
    }
}

@Suite("backup verify", .needsSQLite)
struct BackupVerifyTests {
    private let workspace: Workspace
    private let first: String
    private let second: String

    init() throws {
        workspace = try Workspace()
        try workspace.importSteps(0...0)
        first = try workspace.backUp().archive
        try workspace.importSteps(1...1)
        second = try workspace.backUp().archive
    }

    private func verify(_ arguments: String...) throws -> CommandResult {
        try workspace.start(["backup", "verify"] + arguments, environment: workspace.settings).wait()
    }

    @Test("The newest, all, and one by name or by path")
    func good() throws {
        let before = try workspace.files()
        let latest: VerifyReport = try verify("--latest", "--json").expectSuccess().json()
        #expect(latest.backups.map(\.archive) == [second])
        #expect(latest.backups.first?.snapshots == 2)
        #expect(try #require(latest.backups.first).seconds > 0)
        #expect(try verify().expectSuccess().output.contains("good  \(second)"))
        let all = try verify("--all").expectSuccess()
        #expect(all.output.contains("2 of 2 backups are good."))
        #expect(all.output.contains("restoring it takes"))
        let name = (first as NSString).lastPathComponent
        for file in [name, first] { #expect(try verify(file).expectSuccess().output.contains("good  \(first)")) }
        #expect(try workspace.files() == before)
    }

    @Test("A changed byte anywhere is found", arguments: 0..<12)
    func changed(part: Int) throws {
        let size = try workspace.contents(first).count
        try workspace.damage(first, at: part * (size - 1) / 11)
        try verify(first).expectBad(first)
        let all = try verify("--all")
        all.expectBad("1 of 2 backups are good.")
        #expect(all.output.contains("HINT: A bad backup is never"))
    }

    @Test("A changed manifest is found, and the archive is not believed on its own")
    func changedManifest() throws {
        try workspace.damage(workspace.manifest(first))
        try verify(first).expectBad("cannot be believed")
    }

    @Test("The newest is verified even if it is plain to see that it is damaged")
    func damagedNewest() throws {
        try workspace.write(try workspace.contents(second).dropLast(7), to: "second")
        try FileManager.default.removeItem(atPath: second)
        try FileManager.default.moveItem(atPath: workspace.path("second"), toPath: second)
        try verify("--latest").expectBad(second)
        try Data("{}".utf8).write(to: URL(fileURLWithPath: workspace.manifest(second)))
        try verify("--latest").expectBad("cannot be believed")
    }

    @Test("Two archives that changed places")
    func swapped() throws {
        let aside = workspace.path("aside")
        for (from, to) in [(first, aside), (second, first), (aside, second)] {
            try FileManager.default.moveItem(atPath: from, toPath: to)
        }
        try verify(first).expectBad("not the one that its manifest describes")
        try verify(second).expectBad("not the one that its manifest describes")
    }

    @Test("A missing file, a directory, and a choice that is none")
    func refused() throws {
        let missing = try verify("edugain_backup_20200101_000000.db.gz")
        #expect(missing.status == 10)
        #expect(missing.output.contains("No such file"))
        #expect(try verify(workspace.backups).status == 64)
        #expect(try verify("--all", "--latest").status == 64)
        try FileManager.default.removeItem(atPath: workspace.backups)
        try verify("--all").expectFailure(10, "there is no backup directory", "HINT: ")
    }
}
