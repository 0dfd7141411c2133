import Foundation
import Glibc
import Testing

/// The files of a server that `setup` works on, below a directory, with a real nginx that runs from there.
final class SetupServer {
    let workspace: Workspace
    let root: String
    let port: UInt16
    private var nginx: RunningCommand?

    init() throws {
        workspace = try Workspace()
        root = workspace.path("root")
        port = try ClosedPort().port
        let directories = [
            "etc/nginx/sites-available", "etc/nginx/sites-enabled", "etc/edugain", "usr/share/edugain-ctl", "log",
            "lib",
        ]
        for name in directories {
            try FileManager.default.createDirectory(atPath: "\(root)/\(name)", withIntermediateDirectories: true)
        }
        try copyTemplates()
        try write("# Settings\n#EDUGAIN_PUBLIC_URL=\n", to: "etc/edugain/edugain-ctl.conf")
        try FileManager.default.createDirectory(atPath: workspace.path("bin"), withIntermediateDirectories: false)
    }

    /// The kernel would not take its worker along.
    deinit {
        nginx?.send(SIGTERM)
        _ = nginx?.ends(within: 20)
    }

    var configurationFile: String { "\(root)/etc/edugain/edugain-ctl.conf" }
    var tokenFile: String { "\(root)/etc/edugain/tokens" }
    var siteFile: String { "\(root)/etc/nginx/sites-available/edugain-dashboard" }
    var link: String { "\(root)/etc/nginx/sites-enabled/edugain-dashboard" }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String { try workspace.write(text.utf8, to: "root/\(name)") }

    func text(_ path: String) throws -> String { String(decoding: try workspace.contents(path), as: UTF8.self) }

    /// Every file's name and content, but what nginx writes.
    func files() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in try workspace.listing() where name.hasPrefix("root/etc/") && Tool.isFile(workspace.path(name)) {
            files[name] = try workspace.contents(workspace.path(name))
        }
        return files
    }

    /// Puts a program of the system in front of all others of its name.
    func install(_ name: String, _ script: String) throws {
        let path = try workspace.write("#!/bin/sh\n\(script)\n".utf8, to: "bin/\(name)")
        try #require(chmod(path, 0o755) == 0)
    }

    /// Runs nginx with the sites that are in use.
    func startNginx() throws {
        let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        let configuration = try write(
            """
            daemon off;
            worker_processes 1;
            \(geteuid() == 0 ? "user root;" : "")
            pid nginx.pid;
            error_log \(root)/log/error.log;
            events {}
            http {
                access_log off;
            \(kinds.map { "    \($0)_temp_path \(root)/lib/\($0);" }.joined(separator: "\n"))
                include \(root)/etc/nginx/sites-enabled/*;
            }
            """, to: "nginx.conf")
        let program = try #require(Tool.nginx)
        let arguments = ["-p", root, "-e", "\(root)/log/error.log", "-c", configuration]
        try install("nginx", "exec \(program) \(arguments.joined(separator: " ")) \"$@\"")
        nginx = try workspace.start(executable: program, arguments)
        try eventually("nginx runs") { workspace.exists("\(root)/nginx.pid") }
    }

    func setup(_ arguments: String...) throws -> CommandResult { try start(arguments).wait() }

    /// Does not wait for its end.
    func startSetup(_ arguments: String...) throws -> RunningCommand { try start(arguments) }

    private func start(_ arguments: [String]) throws -> RunningCommand {
        try workspace.start(command + arguments, environment: environment)
    }

    /// Runs it on a pseudo terminal, where somebody types.
    func setupAsked(_ answers: String) throws -> CommandResult {
        let input = try workspace.write(answers.utf8, to: "tmp/answers")
        let words = ([try Program.requirePath()] + command).map { "'\($0)'" }
        return try workspace.start(
            executable: try #require(Tool.terminal), ["-qec", words.joined(separator: " "), "/dev/null"],
            environment: environment, input: input
        ).wait()
    }

    private var command: [String] { ["setup", "--root", root, "--database", workspace.database] }

    private var environment: [String: String?] {
        [
            "EDUGAIN_CONFIG": configurationFile, "EDUGAIN_BACKUP_DIR": nil,
            "PATH": "\(workspace.path("bin")):\(workspace.environment["PATH"] ?? "/usr/bin:/bin")",
        ]
    }

    /// The parts of the site, with places of this server.
    private func copyTemplates() throws {
        let target = "\(root)/usr/share/edugain-ctl/nginx"
        try FileManager.default.copyItem(atPath: NginxProcess.templates, toPath: target)
        for name in try FileManager.default.contentsOfDirectory(atPath: target) {
            let places = [
                ("listen 80;", "listen 127.0.0.1:\(port);"), ("listen [::]:80;", ""),
                ("server 127.0.0.1:8000 ", "server unix:\(root)/no.sock "),
                ("/var/lib/nginx/", "\(root)/lib/"), ("/var/log/edugain/", "\(root)/log/"),
            ]
            let text = places.reduce(try text("\(target)/\(name)")) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
            try write(text, to: "usr/share/edugain-ctl/nginx/\(name)")
        }
    }
}
