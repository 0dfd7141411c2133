import Foundation
import Glibc
import Testing

@Suite("setup")
struct SetupTests {
    private let server: SetupServer

    init() throws {
        server = try SetupServer()
    }

    @Test("A web site is written, enabled, tested and used by nginx; the next time nothing changes", .needsNginx)
    func site() throws {
        try server.startNginx()
        let first = try server.setup("--server-name", "localhost").expectSuccess()
        #expect(first.output.contains("done     the web site localhost, by http until there is a certificate"))
        #expect(first.output.contains("done     nginx tested and reloaded"))
        #expect(first.output.contains("certbot certonly --webroot -w /var/www/html -d localhost"))
        #expect(try server.text(server.configurationFile) == "# Settings\nEDUGAIN_PUBLIC_URL=http://localhost\n")
        let curl = try #require(Tool.curl)
        try eventually("nginx has the site") {
            let result = try server.workspace.start(
                executable: curl, ["--silent", "--include", "--max-time", "5", "http://localhost:\(server.port)/"]
            ).wait()
            return result.output.contains("502 Bad Gateway")
        }
        let files = try server.files()
        let second = try server.setup("--server-name", "localhost").expectSuccess()
        #expect(second.output.contains("there    the web site localhost"))
        #expect(second.output.contains("there    EDUGAIN_PUBLIC_URL=http://localhost"))
        #expect(second.output.split(separator: "\n").filter { $0.hasPrefix("done ") }.count == 1)
        #expect(try server.files() == files)
    }

    @Test("A reload that failed is done the next time, though nothing else is to be done", .needsNginx)
    func reload() throws {
        let calls = server.workspace.path("calls")
        try server.install("nginx", "echo \"$*\" >> \(calls); [ \"$1\" != -s ]")
        let first = try server.setup("--server-name", "localhost")
        #expect(first.output.contains("FAILED   the web site is written, but nginx could not be reloaded"))
        try server.install("nginx", "echo \"$*\" >> \(calls)")
        let second = try server.setup("--server-name", "localhost").expectSuccess()
        #expect(second.output.contains("there    the web site localhost"))
        #expect(second.output.contains("done     nginx tested and reloaded"))
        #expect(try server.text(calls) == "-t\n-t\n-s reload\n-t\n-s reload\n")
    }

    @Test("A web site that nginx does not take leaves all as it was", .needsNginx, arguments: [false, true])
    func refusedSite(isThere: Bool) throws {
        try server.startNginx()
        if isThere {
            try server.setup("--server-name", "localhost").expectSuccess()
            try #require(chmod(server.siteFile, 0o640) == 0)
        }
        let files = try server.files()
        try server.write("location / {\n    no_such_directive;\n}\n", to: Self.locations)
        let result = try server.setup("--server-name", "other.example")
        #expect(result.status == 1)
        #expect(result.output.contains("FAILED   all is as it was: nginx does not take the web site: "))
        #expect(result.output.contains("unknown directive \"no_such_directive\""))
        #expect(try server.files() == files)
        #expect(server.workspace.exists(server.link) == isThere)
        if isThere { #expect(try server.workspace.permissions(server.siteFile) == 0o640) }
    }

    @Test("When nginx's configuration is broken already, nothing is changed", .needsNginx)
    func brokenBefore() throws {
        try server.startNginx()
        try server.write("nonsense;\n", to: "etc/nginx/sites-enabled/other")
        let files = try server.files()
        let result = try server.setup("--server-name", "localhost", "--admin-token", "anna")
        #expect(result.status == 3)
        #expect(result.output.contains("FAILED   nginx's configuration has a mistake already, so nothing was changed"))
        #expect(result.output.contains("done     admin token 'anna'"))
        #expect(try server.files().filter { !$0.key.hasSuffix("/tokens") } == files)
    }

    @Test("A forced web site that nginx does not take gives way to the file from before, and no copy stays")
    func refusedForcedSite() throws {
        try server.write("# mine\n", to: "etc/nginx/sites-available/edugain-dashboard")
        try #require(chmod(server.siteFile, 0o600) == 0)
        let files = try server.files()
        try server.install("nginx", "! grep -q server_name \(server.siteFile)")
        let result = try server.setup("--server-name", "localhost", "--force")
        #expect(result.output.contains("FAILED   all is as it was: nginx does not take the web site"))
        #expect(try server.files() == files)
        #expect(try server.workspace.permissions(server.siteFile) == 0o600)
    }

    @Test("A link that was there stays, wherever it leads")
    func strangeLink() throws {
        try server.install("nginx", "")
        try #require(symlink("/nowhere", server.link) == 0)
        let result = try server.setup("--server-name", "localhost")
        #expect(result.output.contains("FAILED   all is as it was: the link \(server.link) cannot be made"))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: server.link) == "/nowhere")
        #expect(!server.workspace.exists(server.siteFile))
    }

    @Test("What could not be put back is told")
    func notPutBack() throws {
        try server.install("nginx", "")
        try server.setup("--server-name", "localhost").expectSuccess()
        let directory = "\(server.root)/etc/nginx/sites-available"
        try server.install(
            "nginx", "grep -q localhost \(server.siteFile) || { mv \(directory) \(directory).away; exit 1; }")
        let result = try server.setup("--server-name", "other.example")
        #expect(result.output.contains("FAILED   nginx does not take the web site: "))
        #expect(result.output.contains("; and not all is as it was: \(server.siteFile) cannot be written"))
        #expect(result.output.contains("HINT: Mend \(server.siteFile) before nginx starts again"))
    }

    @Test(
        "The public address is set when it is empty or becomes safe, and left alone otherwise",
        arguments: [
            ("", "http://localhost"), ("http://localhost:8080/x", "http://localhost"),
            ("https://localhost", "https://localhost"), ("https://other.example", "https://other.example"),
            ("http://other.example", "http://other.example"),
        ])
    func publicAddress(before: String, after: String) throws {
        try server.install("nginx", "")
        try server.write("EDUGAIN_PUBLIC_URL=\(before)\n", to: "etc/edugain/edugain-ctl.conf")
        let result = try server.setup("--server-name", "localhost").expectSuccess()
        #expect(try server.text(server.configurationFile) == "EDUGAIN_PUBLIC_URL=\(after)\n")
        let mark = before == after ? "there   " : "done    "
        #expect(result.output.contains("\(mark) EDUGAIN_PUBLIC_URL=\(after) in \(server.configurationFile)"))
        #expect(result.output.contains("HINT: That is not the address") == before.contains("other"))
    }

    @Test("An edited web site is left alone", .needsNginx)
    func editedSite() throws {
        try server.startNginx()
        try server.setup("--server-name", "localhost").expectSuccess()
        try server.write(
            try server.text(server.siteFile) + "# mine\n", to: "etc/nginx/sites-available/edugain-dashboard")
        let files = try server.files()
        let result = try server.setup("--server-name", "other.example")
        #expect(result.status == 1)
        #expect(result.output.contains("was edited since"))
        #expect(try server.files() == files)
        let forced = try server.setup("--server-name", "other.example", "--force").expectSuccess()
        #expect(forced.output.contains("the one from before is \(server.siteFile).before-"))
    }

    @Test("A token is shown once, and only its digest is kept, for root and the service")
    func token() throws {
        let result = try server.setup("--admin-token", "anna").expectSuccess()
        let token = try #require(result.output.firstMatch(of: /\n  ([0-9a-f]{64})\n/)).1
        let text = try server.text(server.tokenFile)
        #expect(!text.contains(token))
        let digest = try #require(try Self.digest(String(token), server.workspace))
        #expect(text.contains(/\nanna ([0-9a-f]{64}) \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n/))
        #expect(text.contains("\nanna \(digest) "))
        #expect(try server.workspace.permissions(server.tokenFile) == 0o640)
        let again = try server.setup("--admin-token", "anna").expectSuccess()
        #expect(again.output.contains("there    admin token 'anna'"))
        #expect(try server.text(server.tokenFile) == text)
        try server.setup("--admin-token", "bert").expectSuccess()
        #expect(try server.text(server.tokenFile).hasPrefix(text + "bert "))
    }

    @Test("Of several setups at once none loses another's token")
    func tokensAtOnce() throws {
        let names = (1...12).map { "token\($0)" }
        let setups = try names.map { try server.startSetup("--admin-token", $0) }
        for setup in setups { try setup.wait().expectSuccess() }
        let text = try server.text(server.tokenFile)
        for name in names { #expect(text.contains("\n\(name) "), "\(name)") }
    }

    @Test("rclone has nothing of root's, though setup is root again afterwards", .needsOtherUser)
    func identityOfRclone() throws {
        try #require(chown(server.workspace.directory, Tool.otherUser, Tool.otherUser) == 0)
        let identity = server.workspace.path("identity")
        try server.install(
            "rclone", "grep -E '^(Uid|Gid|Groups):' /proc/self/status > \(identity); echo '[]'")
        try server.setup("--backup-remote", "box:x").expectSuccess()
        let ids = Array(repeating: "\(Tool.otherUser)", count: 4).joined(separator: "\t")
        let text = try server.text(identity)
        #expect(text == "Uid:\t\(ids)\nGid:\t\(ids)\nGroups:\t\(Tool.otherUser) \n", "\(text)")
        #expect(try server.text(server.configurationFile).contains("EDUGAIN_BACKUP_REMOTE=box:x"))
    }

    @Test("A place for copies is tried with rclone before it is set", .needsRclone)
    func remote() throws {
        let place = ":local:\(server.workspace.path("copies"))"
        let result = try server.setup("--backup-remote", place).expectSuccess()
        #expect(result.output.contains("done     \(place) can be reached; the first copy makes the directory"))
        #expect(try server.text(server.configurationFile).hasSuffix("EDUGAIN_BACKUP_REMOTE=\(place)\n"))
        let before = try server.text(server.configurationFile)
        let unknown = try server.setup("--backup-remote", "nowhere:x")
        #expect(unknown.status == 1)
        #expect(unknown.output.contains("FAILED   rclone has no remote 'nowhere'"))
        #expect(try server.text(server.configurationFile) == before)
    }

    @Test("The configuration file keeps mode and owner, and one that is not understood is left alone")
    func configurationFile() throws {
        try #require(chmod(server.configurationFile, 0o604) == 0)
        if geteuid() == 0 { try #require(chown(server.configurationFile, 1, Tool.otherUser) == 0) }
        try server.setup("--backup-remote", ":local:\(server.workspace.path("copies"))").expectSuccess()
        var status = stat()
        try #require(stat(server.configurationFile, &status) == 0)
        #expect(status.st_mode & 0o7777 == 0o604)
        if geteuid() == 0 { #expect(status.st_uid == 1 && status.st_gid == Tool.otherUser) }
        try server.write("nonsense\n", to: "etc/edugain/edugain-ctl.conf")
        try server.setup("--admin-token", "anna").expectFailure(64, server.configurationFile, "line 1", "nonsense")
        #expect(!server.workspace.exists(server.tokenFile))
    }

    @Test("A first import runs the program itself where systemd does not run")
    func importing() throws {
        let source = try server.workspace.write(Aggregates.plain(count: 3), to: "plain.xml")
        try server.write("EDUGAIN_SOURCE=\(source)\nEDUGAIN_FEDERATIONS=none\n", to: "etc/edugain/edugain-ctl.conf")
        let result = try server.setup("--import").expectSuccess()
        #expect(result.output.contains("done     the metadata are imported (exit code 0, see above)"))
        #expect(server.workspace.exists(server.workspace.database))
        try server.write("EDUGAIN_SOURCE=/nowhere\nEDUGAIN_FEDERATIONS=none\n", to: "etc/edugain/edugain-ctl.conf")
        let failed = try server.setup("--import")
        #expect(failed.status == 1)
        #expect(failed.output.contains("FAILED   the import failed: exit code 10, see above"))
    }

    @Test("Where systemd runs, its units import and the dashboard reads its settings again", .needsRclone)
    func systemd() throws {
        try FileManager.default.createDirectory(
            atPath: "\(server.root)/run/systemd/system", withIntermediateDirectories: true)
        let calls = server.workspace.path("calls")
        try server.install("systemctl", "echo \"$*\" >> \(calls)")
        try server.install("journalctl", "echo 'Imported 3 entities, with 9 MB of memory.'; echo 'No entity changed.'")
        let place = ":local:\(server.workspace.path("copies"))"
        let result = try server.setup("--backup-remote", place, "--import").expectSuccess()
        #expect(
            try server.text(calls) == """
                try-restart edugain-dashboard.service
                reset-failed edugain-import.service
                start edugain-import.service

                """)
        #expect(result.output.contains("the metadata are imported (Imported 3 entities, with 9 MB of memory.)"))
    }

    @Test(
        "A failed import tells its own error, and who tries again",
        arguments: [
            ("auto-restart", "It is tried again by itself"), ("auto-restart-queued", "It is tried again by itself"),
            ("failed", "The timer tries again"),
        ])
    func failedImport(state: String, next: String) throws {
        try FileManager.default.createDirectory(
            atPath: "\(server.root)/run/systemd/system", withIntermediateDirectories: true)
        try server.install("systemctl", "[ \"$1\" != start ] || exit 1; echo \(state)")
        // As systemd's: without --since what is old, too, and without a priority all that the import says.
        try server.install(
            "journalctl",
            """
            case "$*" in
            *--priority=err*) ;;
            *) echo 'reading the source' ;;
            esac
            case "$*" in
            *--since=@[1-9]*) echo 'the source is unavailable'; echo 'HINT: wait' ;;
            *) echo 'the source is unavailable'; echo 'HINT: wait'; echo 'Imported 3 entities, with 9 MB of memory.' ;;
            esac
            """)
        let result = try server.setup("--import")
        #expect(result.status == 1)
        #expect(result.output.contains("FAILED   the import failed: the source is unavailable\n"))
        #expect(result.output.contains("HINT: \(next); 'edugain-ctl health' tells how it is."))
    }

    @Test("A token is made last, so that nothing that takes long comes before it is shown")
    func tokenComesLast() throws {
        try FileManager.default.createDirectory(
            atPath: "\(server.root)/run/systemd/system", withIntermediateDirectories: true)
        try server.install("systemctl", "[ ! -e \(server.tokenFile) ]")
        try server.install("journalctl", "")
        let result = try server.setup("--admin-token", "anna", "--import")
        #expect(result.output.contains("done     the metadata are imported"))
        #expect(result.output.contains("done     admin token 'anna'"))
    }

    @Test("A dry run does nothing", .needsNginx)
    func dryRun() throws {
        try server.startNginx()
        let files = try server.files()
        let place = ":local:\(server.workspace.path("copies"))"
        let result = try server.setup(
            "--server-name", "a.example", "--admin-token", "anna", "--backup-remote", place, "--import", "--dry-run"
        ).expectSuccess()
        #expect(!result.output.contains("done "))
        #expect(result.output.split(separator: "\n").filter { $0.hasPrefix("would do ") }.count == 7)
        #expect(try server.files() == files)
        #expect(!server.workspace.exists(server.link))
        #expect(!server.workspace.exists(server.workspace.database))
    }

    @Test("What is wrong is told before anything is done")
    func wrong() throws {
        let files = try server.files()
        try server.setup("--admin-token", "a b", "--import").expectFailure(64, "cannot be the name of a token", "HINT")
        try server.setup("--server-name", "a;b", "--admin-token", "c").expectFailure(64, "'a;b' is not the DNS name")
        try server.setup("--backup-remote", "/tmp", "--admin-token", "c").expectFailure(
            64, "'/tmp' is no place", "HINT")
        try server.setup("--certificate", "/c", "--key", "/k").expectFailure(64, "needs a name", "--server-name")
        try server.setup().expectFailure(64, "there is nothing to do, and no terminal to ask on", "--server-name")
        try server.setup("--non-interactive").expectFailure(64, "there is nothing to do")
        #expect(try server.files() == files)
        #expect(!server.workspace.exists(server.workspace.database))
    }

    @Test("Only root may", .needsOtherUser)
    func notRoot() throws {
        try server.workspace.start(
            executable: try #require(Tool.changeUser),
            Tool.otherUserArguments + [try Program.requirePath(), "setup", "--import"]
        ).wait().expectFailure(1, "only root may", "HINT: Run it with sudo.")
    }

    private static let locations = "usr/share/edugain-ctl/nginx/edugain-dashboard-locations.conf"

    /// By another program than ours.
    private static func digest(_ text: String, _ workspace: Workspace) throws -> String? {
        let file = try workspace.write(text.utf8, to: "tmp/secret")
        let result = try workspace.start(executable: "/usr/bin/sha256sum", [file]).wait()
        return result.output.split(separator: " ").first.map(String.init)
    }
}
