import DemoData
import Testing

/// Between attempts the program pauses for 2, 4 and 8 seconds.
@Suite("import over HTTP: sources that cannot be had", .needsSQLite)
struct UnreachableTests {
    @Test("A refused connection fails after some attempts, and the data stay")
    func refused() throws {
        let workspace = try Workspace()
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 50)))
        let before = try workspace.history()
        let port = try ClosedPort()
        let result = try workspace.runImport(port.url).expectFailure(75, port.url, "4 attempts", "HINT: ")
        #expect(try workspace.history() == before)
        #expect(try workspace.runs().last == RecordedRun(outcome: "failed", message: result.message, snapshot: ""))
    }

    @Test("A server that is busy for a moment is asked again")
    func busy() throws {
        let workspace = try Workspace()
        let file = try Aggregates.demo(DemoOptions(entities: 50))
        let server = try ScriptedServer { _ in .status(503) }
        let command = try workspace.start(workspace.importArguments(server.url, ["--json"]))
        try eventually("the server was asked") { !server.requests.isEmpty }
        server.answer { _ in .file(file) }
        let report = try command.wait().expectSuccess().json(ImportReport.self)
        #expect(report.statistics["entities"] == 50)
        #expect(server.requests.count == 2)
    }

    @Test("A connection that breaks is tried again, and nothing of the first part is kept")
    func broken() throws {
        let workspace = try Workspace()
        let file = try Aggregates.demo(DemoOptions(entities: 50))
        let part = Array(repeating: UInt8(ascii: "x"), count: file.count + 1_000)
        let server = try ScriptedServer { _ in ServerResponse(body: part, claimedLength: part.count * 2) }
        let command = try workspace.start(workspace.importArguments(server.url, ["--json"]))
        try eventually("the server was asked") { !server.requests.isEmpty }
        server.answer { _ in .file(file) }
        let report = try command.wait().expectSuccess().json(ImportReport.self)
        #expect(report.statistics["entities"] == 50)
        #expect(report.size == file.count)
    }

    @Test("A name that does not exist")
    func unknownName() throws {
        let workspace = try Workspace()
        let result = try workspace.runImport("http://nowhere.invalid/aggregate.xml")
        result.expectFailure(75, "nowhere.invalid", "HINT: ")
        #expect(try workspace.runs().map(\.outcome) == ["failed"])
    }
}
