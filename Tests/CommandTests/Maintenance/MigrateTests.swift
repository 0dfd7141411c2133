import DemoData
import Foundation
import Testing

@Suite("migrate", .needsSQLite)
struct MigrateTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    @Test("Before the first import there is nothing to do, and that is no failure of the service")
    func missing() throws {
        let result = try workspace.run("migrate", "--database", workspace.database).expectSuccess()
        #expect(result.output.contains("There is no database at \(workspace.database) yet"))
        #expect(result.error.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: workspace.database))
    }

    @Test("A database that is up to date is left as it is")
    func upToDate() throws {
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 20)))
        let before = try workspace.contents(workspace.database)
        let result = try workspace.run("migrate", "--database", workspace.database).expectSuccess()
        #expect(result.output.contains("already"))
        #expect(try workspace.contents(workspace.database) == before)
    }

    @Test("A database of a newer program is refused with its own exit code and the way out")
    func newer() throws {
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 20)))
        _ = try workspace.query("PRAGMA user_version = 99", in: workspace.database)
        try workspace.run("migrate", "--database", workspace.database).expectFailure(14, "99", "HINT: ")
    }
}
