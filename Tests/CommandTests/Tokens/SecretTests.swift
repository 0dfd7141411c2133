import Foundation
import Testing

@Suite("Secrets", .needsCurl)
struct SecretTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    private var environment: [String: String?] {
        [
            "EDUGAIN_TOKENS": workspace.path("tokens"), "EDUGAIN_AUDIT_LOG": workspace.path("audit.log"),
            "EDUGAIN_RUN_DIR": workspace.path("run"),
        ]
    }

    private func ask(_ dashboard: DashboardProcess, _ path: String, _ options: [String]) throws -> String {
        let arguments = [
            "--silent", "--include", "--max-time", "20", "--unix-socket", dashboard.socket, "--header",
            "Origin: http://localhost", "http://localhost\(path)",
        ]
        return try workspace.start(executable: try #require(Tool.curl), options + arguments).wait().output
    }

    @Test("Neither tokens nor sessions are in pages, figures, logs, files, arguments or the environment")
    func nowhere() throws {
        try FileManager.default.createDirectory(atPath: workspace.path("run"), withIntermediateDirectories: false)
        try workspace.importReport(try workspace.write(Aggregates.plain(count: 3), to: "plain.xml"))
        let token = try workspace.run("token", "new", "anna", environment: environment).expectSuccess().output
            .trimmingCharacters(in: .whitespacesAndNewlines)
        let wrong = String(repeating: "badc0ffee", count: 7)
        var environment = environment
        environment["EDUGAIN_LOG_LEVEL"] = "trace"
        let dashboard = try DashboardProcess(workspace, environment: environment)
        let answer = try ask(dashboard, "/sign-in", ["--data", "token=\(token)"])
        let session = String(try #require(answer.firstMatch(of: /edugain_session=([0-9a-f]{64});/)).1)
        var seen = ["the refused sign-in": try ask(dashboard, "/sign-in", ["--data", "token=\(wrong)"])]
        for path in ["/", "/config", "/config/progress", "/sign-in", "/health", "/metrics", "/status", "/nowhere"] {
            for header in ["Cookie: edugain_session=\(session)", "Authorization: Bearer \(token)"] {
                seen["\(path), \(header.prefix(6))"] = try ask(dashboard, path, ["--header", header])
            }
            seen["\(path), refused"] = try ask(dashboard, path, ["--header", "Authorization: Bearer \(wrong)"])
        }
        let process = "/proc/\(dashboard.command.processIdentifier)"
        for name in ["cmdline", "environ"] {
            seen["\(process)/\(name)"] = String(decoding: try workspace.contents("\(process)/\(name)"), as: UTF8.self)
        }
        let result = try dashboard.stop()
        seen["the log"] = result.output + result.error
        for name in try workspace.listing() where Tool.isFile(workspace.path(name)) {
            seen[name] = String(decoding: try workspace.contents(workspace.path(name)), as: UTF8.self)
        }
        #expect(seen["the log"]?.contains("event=sign-in outcome=done") == true)
        #expect(seen["cache/edugain-ctl/token-uses"]?.hasPrefix("anna ") == true)
        let digest = try #require(seen["tokens"]?.firstMatch(of: /\nanna ([0-9a-f]{64})\s/)).1
        for (place, text) in seen {
            for secret in [token, wrong, session] {
                #expect(!text.contains(secret), "\(secret == token ? "token" : "another secret") in \(place)")
            }
            if place != "tokens" { #expect(!text.contains(digest), "digest in \(place)") }
        }
    }
}
