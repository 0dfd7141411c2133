import DemoData
import Foundation
import Testing

@Suite("serve: administration", .needsCurl)
struct AdministrationTests {
    private let workspace: Workspace
    /// As `setup` makes it, which asks for root.
    private let token = String(repeating: "0123456789abcdef", count: 4)

    init() throws {
        workspace = try Workspace()
    }

    private var environment: [String: String?] {
        [
            "EDUGAIN_TOKENS": workspace.path("tokens"), "EDUGAIN_RUN_DIR": workspace.path("run"),
            "EDUGAIN_IMPORT_BY": "request",
        ]
    }

    private func serve() throws -> DashboardProcess {
        // The SHA-256 of the token above.
        let digest = "a8ae6e6ee929abea3afcfc5258c8ccd6f85273e0d4626d26c7279f3250f77c8e"
        try workspace.write("anna \(digest) 2026-03-29T04:00:00Z\n".utf8, to: "tokens")
        try FileManager.default.createDirectory(
            atPath: workspace.path("run"), withIntermediateDirectories: false)
        return try DashboardProcess(workspace, environment: environment)
    }

    /// Asks as a browser does that keeps cookies.
    private func browse(_ dashboard: DashboardProcess, _ path: String, _ options: String...) throws -> CommandResult {
        let jar = workspace.path("tmp/jar")
        let arguments = [
            "--silent", "--max-time", "60", "--unix-socket", dashboard.socket, "--cookie", jar, "--cookie-jar", jar,
            "--header", "Origin: http://localhost", "http://localhost\(path)",
        ]
        return try workspace.start(executable: try #require(Tool.curl), options + arguments).wait()
    }

    private func signIn(_ dashboard: DashboardProcess) throws {
        let answer = try browse(dashboard, "/sign-in", "--include", "--data", "token=\(token)")
        try #require(answer.output.hasPrefix("HTTP/1.1 303 "), "\(answer.output)")
    }

    @Test("Who signs in asks for an import, and signs out again")
    func refresh() throws {
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 30)))
        let dashboard = try serve()
        #expect(try browse(dashboard, "/config", "--include").output.contains("Location: /sign-in?next=%2Fconfig\r\n"))
        try signIn(dashboard)
        let page = try browse(dashboard, "/config").output
        #expect(page.contains("You are “anna”."))
        #expect(page.contains(workspace.path("tokens")))
        let answer = try browse(dashboard, "/config/refresh", "--include", "--data", "").output
        #expect(answer.contains("Location: /config?refresh=requested\r\n"))
        #expect(try workspace.permissions(workspace.path("run/import-requested")) == 0o640)
        #expect(try browse(dashboard, "/config/progress").output.contains("has not begun yet"))
        // A line that goes takes the session along.
        try workspace.write([], to: "tokens")
        #expect(try browse(dashboard, "/config", "--include").output.hasPrefix("HTTP/1.1 303 "))
        let result = try dashboard.stop()
        #expect(result.error.contains("audit event=sign-in outcome=done from=unix by=anna\n"))
        #expect(!result.error.contains(token))
    }

    @Test("Databases that are downloaded while imports run are whole")
    func downloads() throws {
        let options = DemoOptions(entities: 400, churn: 0.3)
        try workspace.importReport(try workspace.aggregate(options, step: 0))
        let dashboard = try serve()
        try signIn(dashboard)
        let copy = workspace.path("tmp/copy.db")
        var downloads = 0
        for step in 1...3 {
            let running = try workspace.start(workspace.importArguments(try workspace.aggregate(options, step: step)))
            repeat {
                let answer = try browse(
                    dashboard, "/api/database/export", "--output", copy, "--write-out", "%{http_code}")
                #expect(answer.output == "200")
                #expect(try workspace.value("PRAGMA integrity_check", in: copy) == "ok")
                #expect(try workspace.value("PRAGMA journal_mode", in: copy) == "delete")
                let count = try #require(Int(try workspace.value("SELECT count(*) FROM snapshot", in: copy)))
                #expect((step...step + 1).contains(count))
                downloads += 1
                // Ten an hour.
            } while !running.ends(within: 0) && downloads < 3 * step
            #expect(try running.wait().status == 0)
        }
        #expect(downloads >= 3)
        #expect(!workspace.exists(workspace.cacheDirectory + "/export.part"))
    }

    @Test("A client that goes away in the middle of a download holds up nobody")
    func interrupted() throws {
        // More than the socket and the server's own queue of ten pieces hold, 3 MB.
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 6_000)))
        let dashboard = try serve()
        var client: ClientConnection? = ClientConnection(.unix(path: dashboard.socket))
        let request = "GET /api/database/export HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer \(token)\r\n\r\n"
        #expect(client?.send(request) == true)
        // Its answer has begun; before that, one of the next requests could be the first.
        try #require(client?.hasSomethingToRead(within: 60) == true)
        try signIn(dashboard)
        func status() throws -> String {
            try browse(dashboard, "/api/database/export", "--output", "/dev/null", "--write-out", "%{http_code}").output
        }
        let meanwhile = try status()
        #expect(meanwhile == "503")
        client = nil
        try eventually("the next one gets its turn") { try status() == "200" }
    }
}
