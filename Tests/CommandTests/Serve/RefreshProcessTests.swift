import DemoData
import Foundation
import Glibc
import Testing

@Suite("serve: imports by child processes", .needsCurl, .needsSQLite)
struct RefreshProcessTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    private func environment(_ source: String) -> [String: String?] {
        ["EDUGAIN_IMPORT_BY": "process", "EDUGAIN_SOURCE": source, "EDUGAIN_FEDERATIONS": "none"]
    }

    @Test("Who asks gets an import, with one child at a time, and follows it")
    func asked() throws {
        let pipe = try NamedPipe(workspace)
        let dashboard = try AdministratedDashboard(workspace, environment: environment(pipe.path))
        #expect(try dashboard.ask("/api/refresh/status").body.contains("\"status\":\"idle\""))
        let first = try dashboard.ask("/api/refresh", "--request", "POST")
        #expect(first.status == "202")
        #expect(first.body.contains("\"outcome\":\"requested\""))
        try workspace.waitForRunningImport()
        try eventually("the import is seen") {
            try dashboard.ask("/api/refresh/status").body.contains("\"started_at\":\"")
        }
        let second = try dashboard.ask("/api/refresh", "--request", "POST")
        #expect(second.status == "202")
        #expect(second.body.contains("\"outcome\":\"running\""))
        let follower = try workspace.start(
            executable: try #require(Tool.curl),
            [
                "--silent", "--no-buffer", "--unix-socket", dashboard.process.socket,
                "http://localhost/api/refresh/events",
            ])
        try eventually("the follower has the first event") {
            try follower.outputSoFar().contains("event: status\ndata: {\"running\":true")
        }
        try pipe.finish(with: try Aggregates.demo(DemoOptions(entities: 30)))
        let events = try follower.wait().output
        #expect(events.contains("\"status\":\"completed\""))
        #expect(events.hasSuffix("\n\n"))
        try eventually("the import is shown") { try dashboard.entities() == 30 }
        #expect(try workspace.runs().count == 1)
    }

    @Test(
        "The server's end is the child's, and who follows it is let go at once; the next server knows that it is over")
    func stopped() throws {
        let pipe = try NamedPipe(workspace)
        let dashboard = try AdministratedDashboard(workspace, environment: environment(pipe.path))
        #expect(try dashboard.ask("/api/refresh", "--request", "POST").status == "202")
        try workspace.waitForRunningImport()
        let follower = try workspace.start(
            executable: try #require(Tool.curl),
            [
                "--silent", "--no-buffer", "--unix-socket", dashboard.process.socket,
                "http://localhost/api/refresh/events",
            ])
        try eventually("the follower has begun") { try !follower.outputSoFar().isEmpty }
        let result = try dashboard.process.stop()
        #expect(result.status == 0)
        #expect(!result.error.contains("connections cut"))
        #expect(try follower.wait().status == 0)
        let lock = try String(contentsOfFile: workspace.database + ".import.lock", encoding: .utf8)
        let child = try #require(pid_t(lock.split(separator: " ")[1].dropLast()))
        #expect(kill(child, 0) != 0 && errno == ESRCH)
        let next = try AdministratedDashboard(workspace, environment: environment(pipe.path))
        #expect(try next.ask("/api/refresh/status").body.contains("probably killed"))
    }

    @Test("An import that cannot even begin is told of, without places of this machine")
    func failed() throws {
        let dashboard = try AdministratedDashboard(
            workspace, environment: environment(workspace.path("nowhere.xml")))
        #expect(try dashboard.ask("/api/refresh", "--request", "POST").status == "202")
        try eventually("the failure is told") {
            try dashboard.ask("/api/refresh/status").body.contains("\"status\":\"error\"")
        }
        let body = try dashboard.ask("/api/refresh/status").body
        #expect(body.contains("cannot be opened"))
        #expect(!body.contains(workspace.directory))
        #expect(try dashboard.process.stop().error.contains("the import failed: "))
    }

    @Test("With --import-every a database is filled without anybody's doing")
    func scheduled() throws {
        let source = try workspace.aggregate(DemoOptions(entities: 20))
        let dashboard = try AdministratedDashboard(
            workspace, options: ["--import-every", "12"],
            environment: ["EDUGAIN_SOURCE": source, "EDUGAIN_FEDERATIONS": "none"])
        try eventually("the import is shown", within: 120) { try dashboard.entities() == 20 }
        try workspace.run("serve", "--import-every", "0").expectUsage()
    }
}
