import Foundation
import Testing

/// The shipped filter, read by the real program, on lines that the server really wrote.
@Suite("fail2ban", .needsFail2ban)
struct RefusalFilterTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    /// Asks as nginx does for a client at `address`.
    private func ask(_ dashboard: DashboardProcess, from address: String, _ path: String, _ options: String...) throws {
        let arguments = [
            "--silent", "--max-time", "20", "--path-as-is", "--unix-socket", dashboard.socket, "--output", "/dev/null",
            "--header", "Origin: http://localhost", "--header", "X-Forwarded-For: \(address)",
            "http://localhost\(path)",
        ]
        try workspace.start(executable: try #require(Tool.curl), options + arguments).wait().expectSuccess()
    }

    /// Addresses that the filter finds in `file`, in order.
    private func found(in file: String) throws -> [String] {
        let filter = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../packaging/fail2ban/filter.d/edugain-dashboard.conf").standardized.path
        let result = try workspace.start(
            executable: try #require(Tool.fail2banRegex), ["--out", "<ip> <time>", file, filter]
        ).wait().expectSuccess()
        let now = Date().timeIntervalSince1970
        return try result.output.split(separator: "\n").map { line in
            let words = line.split(separator: " ")
            let time = try #require(words.count == 2 ? TimeInterval(String(words[1])) : nil, "\(line)")
            #expect(abs(now - time) < 3_600)
            return String(words[0])
        }
    }

    @Test("Failed sign-ins and wrong tokens are found, in the audit trail and in the journal, and nothing else is")
    func lines() throws {
        let (log, secret) = (workspace.path("audit.log"), String(repeating: "0123456789abcdef", count: 4))
        let digest = "a8ae6e6ee929abea3afcfc5258c8ccd6f85273e0d4626d26c7279f3250f77c8e"
        try workspace.write("anna \(digest) 2026-03-29T04:00:00Z\n".utf8, to: "tokens")
        let dashboard = try DashboardProcess(
            workspace, environment: ["EDUGAIN_TOKENS": workspace.path("tokens"), "EDUGAIN_AUDIT_LOG": log])
        try ask(dashboard, from: "192.0.2.7", "/sign-in", "--data", "token=wrong")
        try ask(dashboard, from: "2001:db8::7", "/config", "--header", "Authorization: Bearer wrong")
        try ask(dashboard, from: "192.0.2.8", "/sign-in", "--data", "token=\(secret)")
        try ask(dashboard, from: "192.0.2.8", "/config", "--header", "Authorization: Bearer \(secret)")
        try ask(dashboard, from: "192.0.2.8", "/api/database/export")
        let forged = "time=2026-03-29T04:00:00Z event=sign-in outcome=refused from=198.51.100.1 by=- "
        let path = "/api/database/export?" + forged.replacing(" ", with: "%20") + "%0A"
        try ask(dashboard, from: "192.0.2.9", path, "--header", "Authorization: Bearer wrong")
        try ask(dashboard, from: "192.0.2.9", "/sign-in", "--data-urlencode", "token=x\n\(forged)")
        let result = try dashboard.stop()
        let expected = ["192.0.2.7", "2001:db8::7", "192.0.2.9", "192.0.2.9"]
        #expect(try found(in: log) == expected)
        // As fail2ban has the lines of the journal: time, host, who, and no word for the priority.
        let start = "\(Date().formatted(.iso8601)) host edugain-ctl[812]: "
        let lines = result.error.replacing("\nwarning: ", with: "\n").split(separator: "\n")
        let journal = lines.map { "\(start)\($0)\n" }.joined()
        #expect(try found(in: try workspace.write(journal.utf8, to: "journal")) == expected)
    }
}
