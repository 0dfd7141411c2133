import DemoData
import Foundation
import Glibc
import Testing

@Suite("Who files belong to", .needsRoot)
struct OwnershipTests {
    private let workspace: Workspace
    private let source: String
    private let directory: String

    init() throws {
        workspace = try Workspace()
        source = try workspace.aggregate(DemoOptions(entities: 50, churn: 0.2))
        directory = workspace.path("service")
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        try #require(chown(directory, Tool.otherUser, Tool.otherUser) == 0)
    }

    private func expectOwner(_ names: [String]) throws {
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory).sorted() == names)
        for name in names {
            var status = stat()
            #expect(stat("\(directory)/\(name)", &status) == 0)
            #expect(status.st_uid == Tool.otherUser, "\(name)")
            #expect(status.st_gid == Tool.otherUser, "\(name)")
        }
    }

    private var arguments: [String] {
        ["--database", "\(directory)/edugain.db"]
    }

    @Test("Run by root, an import makes files of the directory's owner, even of a source only root can read")
    func importing() throws {
        try #require(chmod(source, 0o600) == 0)
        for _ in 0..<2 {
            try workspace.start(["import", "--source", source, "--federations", "none"] + arguments).wait()
                .expectSuccess()
            try expectOwner(["edugain.db", "edugain.db.import.lock", "edugain.db.lock"])
        }
    }

    @Test("Run by root, a refused import does too")
    func refused() throws {
        let broken = try workspace.write([], to: "empty.xml")
        try workspace.start(["import", "--source", broken, "--federations", "none"] + arguments).wait()
            .expectFailure(12, "empty")
        try expectOwner(["edugain.db", "edugain.db.import.lock", "edugain.db.lock"])
    }

    @Test("Run by root, a demonstration does too")
    func demo() throws {
        try #require(chmod(workspace.path("tmp"), 0o1777) == 0)
        try workspace.start(["demo", "--entities", "50", "--days", "1"] + arguments).wait().expectSuccess()
        try expectOwner(["edugain.db", "edugain.db.import.lock", "edugain.db.lock"])
    }

    @Test("A user who may not write gets a clear error", .needsOtherUser)
    func notPermitted() throws {
        let database = workspace.database
        try workspace.start(
            executable: try #require(Tool.changeUser),
            Tool.otherUserArguments + [try Program.requirePath()]
                + ["import", "--source", source, "--federations", "none", "--database", database]
        ).wait().expectFailure(1, database, "Permission denied", "HINT: ")
        try workspace.importReport(source)
        try workspace.start(
            executable: try #require(Tool.changeUser),
            Tool.otherUserArguments + [try Program.requirePath()]
                + ["import", "--source", source, "--federations", "none", "--database", database]
        ).wait().expectFailure(1, database, "Permission denied", "HINT: ")
    }
}
