import Foundation
import Glibc
import Testing

@Suite("config nginx")
struct ConfigNginxTests {
    private let workspace: Workspace
    private let file: String

    init() throws {
        workspace = try Workspace()
        for name in ["sites-available", "sites-enabled"] {
            try FileManager.default.createDirectory(
                atPath: workspace.path(name), withIntermediateDirectories: false)
        }
        file = workspace.path("sites-available/edugain-dashboard")
    }

    private func write(_ options: String..., name: String = "dashboard.example.org") throws -> CommandResult {
        try workspace.start(
            [
                "config", "nginx", "--server-name", name, "--output", file, "--template-directory",
                NginxProcess.templates,
            ]
                + options
        ).wait()
    }

    private func text() throws -> String { String(decoding: try workspace.contents(file), as: UTF8.self) }

    @Test("Writes the site, says the next steps, and changes nothing the next time")
    func idempotent() throws {
        let first = try write().expectSuccess()
        #expect(first.output.hasPrefix("Wrote \(file): dashboard.example.org, by http until there is a certificate."))
        let link = workspace.path("sites-enabled/edugain-dashboard")
        #expect(first.output.contains("  ln -s \(file) \(link)\n  nginx -t && systemctl reload nginx\n  certbot "))
        #expect(try workspace.permissions(file) == 0o644)
        try #require(symlink(file, link) == 0)
        let before = try text()
        let second = try write().expectSuccess()
        #expect(second.output.hasPrefix("Nothing changed: \(file)"))
        #expect(!second.output.contains("ln -s"))
        #expect(try text() == before)
        #expect(try workspace.listing().filter { $0.hasPrefix("sites-") }.count == 4)
    }

    @Test("Another name replaces the site, also when it is named by its link")
    func replaced() throws {
        try write().expectSuccess()
        let link = workspace.path("sites-enabled/edugain-dashboard")
        try #require(symlink(file, link) == 0)
        let result = try workspace.run(
            "config", "nginx", "--server-name", "other.example.org", "--server-name", "www.example.org", "--output",
            link,
            "--template-directory", NginxProcess.templates
        ).expectSuccess()
        #expect(result.output.hasPrefix("Replaced \(file): other.example.org, www.example.org, by http"))
        #expect(try text().contains("    server_name other.example.org www.example.org;\n"))
        var status = stat()
        #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test("A file that was edited is left alone, and kept as a copy with --force", arguments: [true, false])
    func edited(isOurs: Bool) throws {
        try write().expectSuccess()
        let edited = isOurs ? try text() + "# mine\n" : "# mine\n"
        try workspace.write(edited.utf8, to: "sites-available/edugain-dashboard")
        try write(name: "other.example.org").expectFailure(
            1, file, isOurs ? "was edited" : "was not written", "--force")
        #expect(try text() == edited)
        let result = try write("--force").expectSuccess()
        let copy = try #require(result.output.firstMatch(of: /The file from before is (.*)\./)).1
        #expect(try workspace.contents(String(copy)) == Array(edited.utf8))
        #expect(try text().contains("server_name dashboard.example.org;"))
    }

    @Test("With a certificate the site is by https")
    func certificate() throws {
        for name in ["cert.pem", "key.pem"] { try workspace.write("x".utf8, to: name) }
        let paths = ["cert.pem", "key.pem"].map(workspace.path)
        let result = try write("--certificate", paths[0], "--key", paths[1]).expectSuccess()
        #expect(result.output.contains("by https, with \(paths[0])."))
        #expect(!result.output.contains("certbot"))
        #expect(try text().contains("    ssl_certificate \(paths[0]);\n    ssl_certificate_key \(paths[1]);\n"))
        #expect(try text().contains("    ssl_protocols TLSv1.2 TLSv1.3;\n"))
    }

    @Test("What is printed is what is written")
    func printed() throws {
        try write().expectSuccess()
        let result = try workspace.run(
            "config", "nginx", "--server-name", "dashboard.example.org", "--output", "-", "--template-directory",
            NginxProcess.templates
        ).expectSuccess()
        #expect(try text() == result.output)
    }

    @Test("Wrong names, missing certificates, directories and templates are errors that say so")
    func wrong() throws {
        try write(name: "a;b").expectFailure(64, "'a;b' is not the DNS name", "HINT: ")
        try write("--certificate", "/c.pem").expectFailure(64, "go together")
        try write("--certificate", "/nowhere/c.pem", "--key", "/nowhere/k.pem").expectFailure(
            10, "there is no certificate /nowhere/c.pem", "HINT: ")
        try write("--certificate", "/x y", "--key", "/z").expectFailure(64, "'/x y' is no path", "HINT: ")
        try workspace.run("config", "nginx").expectFailure(64, "needs a name", "--server-name")
        try workspace.run("config", "nginx", "--server-name", "a", "--template-directory", "/nowhere").expectFailure(
            10, "a part of the web site is missing: /nowhere/", "apt install --reinstall")
        try workspace.run(
            "config", "nginx", "--server-name", "a", "--output", "/nowhere/site", "--template-directory",
            NginxProcess.templates
        ).expectFailure(10, "there is no directory /nowhere", "apt install nginx")
    }

    @Test("A user who may not write is told so", .needsOtherUser)
    func notPermitted() throws {
        try workspace.start(
            executable: try #require(Tool.changeUser),
            Tool.otherUserArguments + [
                try Program.requirePath(), "config", "nginx", "--server-name", "a", "--output", file,
                "--template-directory", NginxProcess.templates,
            ]
        ).wait().expectFailure(1, file, "Permission denied", "sudo")
    }
}
