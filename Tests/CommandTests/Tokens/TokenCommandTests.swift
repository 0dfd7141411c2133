import Foundation
import Glibc
import Testing

@Suite("token")
struct TokenCommandTests {
    private struct Made: Decodable {
        var name: String
        var token: String
        var created: String
        var file: String
    }

    private struct Listed: Decodable {
        struct Token: Decodable {
            var name: String
            var created: String
            var lastUsed: String?
        }
        var tokens: [Token]
    }

    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    private var environment: [String: String?] {
        ["EDUGAIN_TOKENS": workspace.path("tokens"), "EDUGAIN_AUDIT_LOG": workspace.path("audit.log")]
    }

    private func token(_ arguments: String...) throws -> CommandResult {
        try workspace.start(["token"] + arguments, environment: environment).wait()
    }

    private func text(_ name: String) throws -> String {
        String(decoding: try workspace.contents(workspace.path(name)), as: UTF8.self)
    }

    /// What another user may run.
    private func asOther(_ arguments: String...) throws -> CommandResult {
        try workspace.start(
            executable: try #require(Tool.changeUser),
            Tool.otherUserArguments + [try Program.requirePath(), "token"] + arguments, environment: environment
        ).wait()
    }

    @Test("Standard output is the token and nothing else; the file has its digest alone")
    func made() throws {
        let result = try token("new", "anna").expectSuccess()
        let token = try #require(result.output.wholeMatch(of: /([0-9a-f]{64})\n/)).1
        #expect(!result.error.contains(token))
        #expect(result.error.contains("the token itself is shown this once"))
        #expect(try self.token("new", "bert", "--quiet").expectSuccess().error == "")
        let sum = try workspace.start(
            executable: "/usr/bin/sha256sum", [try workspace.write(token.utf8, to: "tmp/secret")]
        ).wait().output
        #expect(try text("tokens").contains("\nanna \(sum.prefix(64)) "))
        #expect(try !text("tokens").contains(token))
        #expect(try workspace.permissions(workspace.path("tokens")) == 0o640)
        #expect(try text("audit.log").contains("event=token-new outcome=done from=local by="))
        #expect(try !text("audit.log").contains(token))
        #expect(try workspace.permissions(workspace.path("audit.log")) == 0o640)
    }

    @Test("As JSON, for scripts")
    func json() throws {
        let made = try token("new", "ci", "--json").expectSuccess().json(Made.self)
        #expect(made.name == "ci" && made.file == workspace.path("tokens"))
        #expect(made.token.wholeMatch(of: /[0-9a-f]{64}/) != nil)
        let listed = try token("list", "--json").expectSuccess().json(Listed.self).tokens
        #expect(listed.map(\.name) == ["ci"] && listed.first?.created == made.created)
        #expect(listed.first?.lastUsed == nil)
        try token("revoke", "ci", "--json").expectSuccess()
        #expect(try token("list", "--json").expectSuccess().json(Listed.self).tokens.isEmpty)
    }

    @Test("What cannot be is told, with the next step")
    func refusals() throws {
        try token("new", "anna").expectSuccess()
        let before = try text("tokens")
        try token("new", "anna").expectFailure(1, "there is a token 'anna' already", "token revoke anna")
        try token("new", "a b").expectFailure(64, "'a b' cannot be the name of a token", "HINT")
        try token("revoke", "bert").expectFailure(10, "there is no token 'bert'", "HINT", "token list")
        #expect(try text("tokens") == before)
        try workspace.write((before + "nonsense\n").utf8, to: "tokens")
        try token("new", "cid").expectFailure(64, "\(workspace.path("tokens")), line 5 is no token", "HINT")
        try token("list").expectFailure(64, "line 5 is no token")
        try FileManager.default.removeItem(atPath: workspace.path("tokens"))
        try FileManager.default.createDirectory(
            atPath: workspace.path("tokens"), withIntermediateDirectories: false)
        try token("new", "cid").expectFailure(64, "is a directory, not a file")
    }

    @Test("Who may not read or write the file is told to become root", .needsOtherUser)
    func notRoot() throws {
        try token("new", "anna").expectSuccess()
        try asOther("list").expectFailure(1, "cannot be read: Permission denied", "with sudo")
        try #require(chmod(workspace.path("tokens"), 0o644) == 0)
        try asOther("list").expectSuccess()
        try asOther("new", "bert").expectFailure(1, "cannot be written: Permission denied", "with sudo")
        try asOther("revoke", "anna").expectFailure(1, "cannot be written: Permission denied", "with sudo")
        #expect(try !text("tokens").contains("bert"))
    }

    @Test("A file that root makes in the service's directory is the service's", .needsRoot)
    func owner() throws {
        let directory = workspace.path("log")
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        try #require(chown(directory, Tool.otherUser, 4) == 0 && chmod(directory, 0o2750) == 0)
        var environment = environment
        environment["EDUGAIN_AUDIT_LOG"] = directory + "/audit.log"
        try workspace.run("token", "new", "anna", environment: environment).expectSuccess()
        var status = stat()
        try #require(stat(directory + "/audit.log", &status) == 0)
        #expect(status.st_uid == Tool.otherUser && status.st_gid == 4 && status.st_mode & 0o7777 == 0o640)
    }

    @Test("Making and revoking is in the system's log", .needsPrivateMounts, .needsPython)
    func systemLog() throws {
        let script = try workspace.write(Self.listener.utf8, to: "listener.py")
        let result = try workspace.start(
            executable: try #require(Tool.namespaces),
            ["-m", try #require(Tool.python), script, try Program.requirePath()], environment: environment
        ).wait()
        let lines = result.output.split(separator: "\n")
        try #require(lines.count == 2, "\(result.output)\(result.error)")
        // 10 is authpriv, 5 a notice: 10 * 8 + 5.
        #expect(lines[0].hasPrefix("<85>"))
        #expect(lines[0].contains("edugain-ctl: audit event=token-new outcome=done from=local by="))
        #expect(lines[0].hasSuffix(" token=anna"))
        #expect(lines[1].contains("edugain-ctl: audit event=token-revoke outcome=done from=local by="))
    }

    /// Is the system's log of a mount namespace of its own, while the program makes a token and takes it away.
    private static let listener = """
        import os, socket, subprocess, sys
        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/dev"], check=True)
        log = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        log.bind("/dev/log")
        log.settimeout(20)
        for command in ("new", "revoke"):
            done = subprocess.run([sys.argv[1], "token", command, "anna"], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            assert done.returncode == 0, done.stderr
            print(log.recv(4096).decode())
        """
}
