import Foundation
import Glibc
import Testing

@Suite("Who files of backups belong to", .needsRoot, .needsSQLite)
struct BackupOwnershipTests {
    private let workspace: Workspace
    private let settings: [String: String?]
    private var data: String { workspace.path("data") }

    init() throws {
        workspace = try Workspace()
        settings = [
            "EDUGAIN_DATABASE": workspace.path("data/edugain.db"),
            "EDUGAIN_BACKUP_DIR": workspace.path("saved/backups"),
        ]
        try FileManager.default.createDirectory(atPath: workspace.path("data"), withIntermediateDirectories: false)
        try #require(chown(workspace.path("data"), Tool.otherUser, Tool.otherUser) == 0)
        try importStep()
    }

    private func importStep() throws {
        let source = try workspace.write(Aggregates.plain(count: 20), to: "plain.xml")
        try run("import", "--source", source, "--federations", "none")
    }

    private func run(_ arguments: String...) throws {
        try workspace.start(arguments, environment: settings).wait().expectSuccess()
    }

    private func expectOwner(_ command: String) throws {
        let places = [data, workspace.path("saved/backups")].filter(workspace.exists)
        for place in places {
            for name in [""] + (try FileManager.default.contentsOfDirectory(atPath: place)) {
                var status = stat()
                #expect(lstat("\(place)/\(name)", &status) == 0)
                #expect(status.st_uid == Tool.otherUser, "after \(command): \(place)/\(name)")
                #expect(status.st_gid == Tool.otherUser, "after \(command): \(place)/\(name)")
            }
        }
    }

    @Test("Run by root, every command leaves files of the database's owner")
    func everyCommand() throws {
        let commands = [
            ["backup"], ["backup", "--keep-last", "1"], ["backup", "list"], ["backup", "verify", "--all"],
            ["backup", "prune", "--keep-last", "1"], ["integrity-check"], ["vacuum", "--force"], ["migrate"],
            ["restore", "--latest", "--yes"], ["restore", "--undo", "--yes"], ["integrity-check", "--quick"],
        ]
        for command in commands {
            try workspace.start(command, environment: settings).wait().expectSuccess()
            try expectOwner(command.joined(separator: " "))
        }
        try importStep()
        try expectOwner("import")
    }

    @Test("Where the database is gone, its directory tells whom a restored one belongs to")
    func missing() throws {
        try run("backup")
        try FileManager.default.removeItem(atPath: "\(data)/edugain.db")
        try run("restore", "--latest")
        try expectOwner("restore")
    }

    @Test("An archive that only root can read is restored and verified")
    func rootsArchive() throws {
        try run("backup")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: workspace.path("saved/backups")).first {
                $0.hasSuffix(".db.gz")
            })
        let copy = workspace.path("home/\(name)")
        try FileManager.default.copyItem(atPath: workspace.path("saved/backups/\(name)"), toPath: copy)
        try #require(chmod(copy, 0o600) == 0 && chown(copy, 0, 0) == 0)
        try run("restore", copy, "--yes")
        try expectOwner("restore")
        try #require(chmod(workspace.path("tmp"), 0o1777) == 0)
        try run("backup", "verify", copy)
    }

    @Test("A damaged database that is set aside stays its owner's")
    func damaged() throws {
        try run("backup")
        try Data(repeating: 0xA5, count: 70_000).write(to: URL(fileURLWithPath: "\(data)/edugain.db"))
        try run("restore", "--latest", "--yes")
        try expectOwner("restore")
    }
}
