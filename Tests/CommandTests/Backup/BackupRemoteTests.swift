import Foundation
import Testing

/// Copies somewhere else, by the real rclone and a remote that is a directory here.
@Suite("backup --remote", .needsSQLite, .needsRclone)
struct BackupRemoteTests {
    private struct Record: Decodable {
        struct Remote: Decodable {
            var destination: String
            var lastSuccess: String?
            var failure: String?
        }

        var archive: String
        var remote: Remote?
    }

    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.importSteps(0...0)
        let configuration = "[box]\ntype = alias\nremote = \(workspace.path("away"))\n"
        try workspace.write(Array(configuration.utf8), to: "rclone.conf")
    }

    private func control(_ arguments: String..., path: String? = nil) throws -> CommandResult {
        var changes: [String: String?] = ["RCLONE_CONFIG": workspace.path("rclone.conf")]
        if let path { changes["PATH"] = path }
        return try workspace.start(arguments, environment: workspace.settings.merging(changes) { $1 }).wait()
    }

    private func record() throws -> Record {
        let bytes = try workspace.contents(workspace.archive("last-success.json"))
        return try JSONDecoder().decode(Record.self, from: Data(bytes))
    }

    @Test("The copy is equal, listed and verified there, and recorded")
    func copy() throws {
        let output = try control("backup", "--remote", "box:copies").expectSuccess().output
        #expect(output.contains("Copied to box:copies and checked there."))
        let name = try #require(try workspace.archives().first)
        for file in [name, workspace.manifest(name)] {
            #expect(
                try workspace.contents(workspace.path("away/copies/\(file)"))
                    == workspace.contents(workspace.archive(file)))
        }
        let remote = try #require(try record().remote)
        #expect(remote.destination == "box:copies")
        #expect(remote.lastSuccess != nil)
        #expect(remote.failure == nil)
        #expect(try control("backup", "list", "--remote", "box:copies").expectSuccess().output.contains(name))
        let verified = try control("backup", "verify", "--all", "--remote", "box:copies").expectSuccess().output
        #expect(verified.contains("good  box:copies/\(name): 50 entities"))
    }

    @Test("A damaged copy is found, and restore takes the one before it")
    func damagedCopy() throws {
        try control("backup", "--remote", "box:copies").expectSuccess()
        let older = try workspace.currentEntities()
        try workspace.importSteps(1...1)
        try control("backup", "--remote", "box:copies").expectSuccess()
        let name = try #require(try workspace.archives().last)
        try workspace.damage(workspace.path("away/copies/\(name)"))
        let verified = try control("backup", "verify", "--all", "--remote", "box:copies")
        #expect(verified.status == 12)
        #expect(verified.output.contains("1 of 2 backups are good"))
        let restored = try control("restore", "--latest", "--yes", "--remote", "box:copies").expectSuccess().output
        #expect(restored.contains("Skipped: box:copies/\(name)"))
        #expect(try workspace.currentEntities() == older)
    }

    @Test("The newest copy is verified even if it is plain to see that it is damaged")
    func damagedManifest() throws {
        try control("backup", "--remote", "box:copies").expectSuccess()
        try control("backup", "--remote", "box:copies").expectSuccess()
        let name = try #require(try workspace.archives().last)
        try workspace.damage(workspace.path("away/copies/\(workspace.manifest(name))"))
        let verified = try control("backup", "verify", "--remote", "box:copies")
        #expect(verified.status == 12)
        #expect(verified.output.contains(workspace.manifest(name)))
    }

    @Test("What a killed verification left of a copy goes with the next backup")
    func killedVerification() throws {
        try control("backup").expectSuccess()
        let inner = workspace.archive(".edugain_backup_999999.part/.edugain_backup_999999.part")
        try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
        for file in ["lock", "copy.db"] { try Data([1]).write(to: URL(fileURLWithPath: "\(inner)/\(file)")) }
        for file in ["lock", "archive.db.gz"] {
            try Data([1]).write(to: URL(fileURLWithPath: "\(inner)/../\(file)"))
        }
        try control("backup").expectSuccess()
        let names = try FileManager.default.contentsOfDirectory(atPath: workspace.backups)
        #expect(names.filter { $0.hasPrefix(".") } == [])
    }

    @Test("What fails away from home leaves the backup here: exit 3, and the reason")
    func failure() throws {
        let unknown = try control("backup", "--remote", "nobox:copies")
        #expect(unknown.status == 3)
        #expect(unknown.output.contains("FAILED: the backup is good, but was not copied away"))
        #expect(unknown.output.contains("rclone has no remote 'nobox'"))
        #expect(try record().remote?.failure?.contains("nobox") == true)
        let missing = try control("backup", "--remote", "box:copies", path: workspace.path("home"))
        #expect(missing.status == 3)
        #expect(missing.output.contains("apt install rclone"))
        #expect(try workspace.archives().count == 2)
        try control("backup", "verify", "--all").expectSuccess()
        #expect(try record().archive == workspace.archives().last)
    }

    @Test("The success of an earlier copy is remembered when a later one fails")
    func earlierSuccess() throws {
        try control("backup", "--remote", "box:copies").expectSuccess()
        let first = try #require(try record().remote?.lastSuccess)
        #expect(try control("backup", "--remote", "box:copies", path: workspace.path("home")).status == 3)
        let remote = try #require(try record().remote)
        #expect(remote.lastSuccess == first)
        #expect(remote.failure != nil)
    }

    @Test("Parameters of a remote, which may be passwords, are used and neither shown nor recorded")
    func parameters() throws {
        let place = ":local,nounc=true:" + workspace.path("away/copies")
        let first = try control("backup", "--remote", place).expectSuccess()
        let success = try #require(try record().remote?.lastSuccess)
        let second = try control("backup", "--remote", place, path: workspace.path("home"))
        #expect(second.status == 3)
        #expect(try record().remote?.lastSuccess == success)
        let settings = workspace.settings.merging(["EDUGAIN_BACKUP_REMOTE": place]) { $1 }
        let health = try workspace.start(["health", "--json"], environment: settings).wait()
        #expect(health.output.contains("the last attempt to copy one failed"))
        let files = String(decoding: try workspace.contents(workspace.archive("last-success.json")), as: UTF8.self)
        for text in [first.output, first.error, second.output, second.error, health.output, health.error, files] {
            #expect(!text.contains("nounc"))
        }
    }

    @Test("Old copies go by the same rules, and only when asked")
    func prune() throws {
        for _ in 0..<3 { try control("backup", "--keep-last", "1", "--remote", "box:copies").expectSuccess() }
        #expect(try workspace.archives().count == 1)
        let files = FileManager.default
        func copies() throws -> [String] { try files.contentsOfDirectory(atPath: workspace.path("away/copies")) }
        #expect(try copies().count == 6)
        try control("backup", "prune", "--keep-last", "1", "--remote", "box:copies", "--dry-run").expectSuccess()
        #expect(try copies().count == 6)
        try control("backup", "prune", "--keep-last", "1", "--remote", "box:copies").expectSuccess()
        #expect(try copies().count == 2)
        try control("backup", "verify", "--remote", "box:copies").expectSuccess()
    }

    @Test("A place that is none, and choices that contradict each other")
    func usage() throws {
        try control("backup", "list", "--remote", "/var/backups").expectFailure(64, "/var/backups", "HINT")
        #expect(try control("backup", "verify", "--adopt", "--remote", "box:copies").status == 64)
        #expect(try control("restore", "--undo", "--remote", "box:copies").status == 64)
        try control("backup", "list", "--remote", "box:nothing").expectFailure(10, "box:nothing")
    }
}
