import DemoData
import Foundation
import Glibc
import Testing

@Suite("serve: settings", .needsCurl, .needsSQLite)
struct SettingsWhileServingTests {
    private let workspace: Workspace
    private let token = String(repeating: "0123456789abcdef", count: 4)

    init() throws {
        workspace = try Workspace()
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 30)))
        // The SHA-256 of the token above.
        let digest = "a8ae6e6ee929abea3afcfc5258c8ccd6f85273e0d4626d26c7279f3250f77c8e"
        try workspace.write("anna \(digest) 2026-03-29T04:00:00Z\n".utf8, to: "tokens")
    }

    private func serve() throws -> DashboardProcess {
        try DashboardProcess(workspace, environment: ["EDUGAIN_TOKENS": workspace.path("tokens")])
    }

    private func save(_ dashboard: DashboardProcess, _ query: String) throws -> String {
        let arguments = [
            "--silent", "--max-time", "20", "--include", "--unix-socket", dashboard.socket, "--request", "POST",
            "--header", "Authorization: Bearer \(token)", "http://localhost/api/settings?\(query)",
        ]
        return try workspace.start(executable: try #require(Tool.curl), arguments).wait().output
    }

    @Test("A database one schema old is shown with the defaults, and saving brings it up to date while it is shown")
    func olderSchema() throws {
        try workspace.makeVersion1()
        let history = try workspace.history()
        let dashboard = try serve()
        #expect(try dashboard.status("/") == "200")
        #expect(try dashboard.status("/federations") == "200")
        #expect(try dashboard.body("/api/settings").contains("\"metadata_cache_expiry\":12"))
        #expect(try workspace.value("PRAGMA user_version") == "1")
        #expect(try save(dashboard, "metadata_cache_expiry=24").hasPrefix("HTTP/1.1 200 "))
        #expect(try dashboard.body("/api/settings").contains("\"metadata_cache_expiry\":24"))
        #expect(try workspace.value("PRAGMA user_version") == "3")
        #expect(try workspace.history() == history)
        #expect(
            try workspace.query("SELECT name, value, updated_by FROM setting") == [
                ["metadata_cache_expiry", "24", "anna"]
            ])
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 30), step: 1))
        let newest = try workspace.value(
            "SELECT strftime('%Y-%m-%dT%H:%M:%SZ', max(time), 'unixepoch') FROM snapshot")
        try eventually("the import is shown") { try dashboard.body("/api/snapshot/latest").contains(newest) }
        #expect(try dashboard.stop().status == 0)
    }

    @Test("What another process saves is shown within two seconds, and kept through a restart")
    func restart() throws {
        let first = try serve()
        #expect(try save(first, "auto_refresh_interval=6").hasPrefix("HTTP/1.1 200 "))
        _ = try workspace.query("UPDATE setting SET value = '7'")
        try eventually("the other value is shown") {
            try first.body("/api/settings").contains("\"auto_refresh_interval\":7")
        }
        #expect(try first.stop().status == 0)
        let second = try serve()
        #expect(try second.body("/api/settings").contains("\"auto_refresh_interval\":7"))
        let result = try second.stop()
        #expect(!result.error.contains(token))
    }

    @Test("The server keeps no lock after saving, so an import goes on beside it")
    func locks() throws {
        let dashboard = try serve()
        for step in 1...3 {
            #expect(try save(dashboard, "metadata_cache_expiry=\(step)").hasPrefix("HTTP/1.1 200 "))
            try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 30), step: step))
            // The last one that leaves removes it: had saving taken the readers' locks away, the import would have.
            #expect(workspace.exists(workspace.database + "-shm"))
        }
        #expect(try workspace.value("PRAGMA integrity_check") == "ok")
        let lock = open(workspace.database + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
        let answer = try save(dashboard, "metadata_cache_expiry=9")
        #expect(answer.hasPrefix("HTTP/1.1 503 "))
        #expect(answer.lowercased().contains("retry-after: 10\r\n"))
        close(lock)
        #expect(try save(dashboard, "metadata_cache_expiry=9").hasPrefix("HTTP/1.1 200 "))
    }
}
