import Foundation
import Glibc
import Testing

/// A real nginx with the site that `config nginx` writes, in front of whatever listens at `backend`. Of the site only
/// places are changed: ports, directories and the backend.
final class NginxProcess {
    let workspace: Workspace
    let httpPort: UInt16
    let httpsPort: UInt16
    private let command: RunningCommand

    /// Where the repository keeps the parts of the site.
    static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("packaging/nginx").path

    /// - Parameters:
    ///   - backend: as nginx names servers.
    ///   - isSecure: with a certificate.
    init(_ workspace: Workspace, backend: String, isSecure: Bool = true) throws {
        self.workspace = workspace
        for name in ["www", "nginx"] {
            try FileManager.default.createDirectory(atPath: workspace.path(name), withIntermediateDirectories: true)
        }
        var options: [String] = []
        if isSecure { options = try Self.makeCertificate(workspace) }
        let site = try workspace.start(
            [
                "config", "nginx", "--server-name", "localhost", "--template-directory", Self.templates, "--output",
                "-",
            ] + options
        ).wait().expectSuccess().output
        (httpPort, httpsPort) = try Self.freePorts()
        let places = [
            ("server 127.0.0.1:8000 ", "server \(backend) "), ("listen 80;", "listen 127.0.0.1:\(httpPort);"),
            ("listen [::]:80;", ""), ("listen 443 ", "listen 127.0.0.1:\(httpsPort) "),
            ("listen [::]:443 ssl http2;", ""), ("/var/lib/nginx/", workspace.path("nginx/")),
            ("/var/log/edugain/", workspace.path("nginx/")), ("/var/www/html", workspace.path("www")),
            ("/usr/share/edugain-ctl/nginx", Self.templates),
        ]
        let adapted = places.reduce(site) { text, place in text.replacingOccurrences(of: place.0, with: place.1) }
        try workspace.write(adapted.utf8, to: "nginx/site.conf")
        let configuration = try workspace.write(Self.frame(workspace).utf8, to: "nginx/nginx.conf")
        let arguments = ["-p", workspace.path("nginx"), "-c", configuration]
        let program = try #require(Tool.nginx)
        let check = try workspace.start(executable: program, arguments + ["-t"]).wait()
        try #require(check.status == 0, "\(check.error)")
        #expect(!check.error.contains("warn"), "\(check.error)")
        command = try workspace.start(executable: program, arguments)
        try eventually("nginx answers") {
            try status("http://localhost:\(httpPort)/.well-known/acme-challenge/none") == "404"
        }
    }

    var site: String { "https://localhost:\(httpsPort)" }
    var plainSite: String { "http://localhost:\(httpPort)" }

    /// Asks with curl.
    func curl(_ address: String, _ options: String...) throws -> CommandResult {
        try curl(address, options)
    }

    /// The HTTP status, `000` when there was no answer.
    func status(_ address: String, _ options: String...) throws -> String {
        try curl(address, options + ["--output", "/dev/null", "--write-out", "%{http_code}"]).output
    }

    /// The lines of an answer's head, names in lower case.
    func head(_ address: String, _ options: String...) throws -> [String] {
        let text = try curl(address, options + ["--dump-header", "-", "--output", "/dev/null"]).output
        return text.split(whereSeparator: \.isNewline).map(String.init)
    }

    private func curl(_ address: String, _ options: [String]) throws -> CommandResult {
        let common = ["--silent", "--insecure", "--path-as-is", "--ipv4", "--max-time", "20"]
        return try workspace.start(executable: try #require(Tool.curl), common + options + [address]).wait()
    }

    /// One process, which ends with the test whatever happens.
    private static func frame(_ workspace: Workspace) -> String {
        let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        return """
            daemon off;
            master_process off;
            \(geteuid() == 0 ? "user root;" : "")
            pid nginx.pid;
            error_log \(workspace.path("nginx/error.log"));
            events {}
            http {
                # As in Debian's nginx.conf.
                gzip on;
                ssl_prefer_server_ciphers on;
                include /etc/nginx/mime.types;
                default_type application/octet-stream;
            \(kinds.map { "    \($0)_temp_path \(workspace.path("nginx/\($0)"));" }.joined(separator: "\n"))
                include \(workspace.path("nginx/site.conf"));
            }
            """
    }

    private static func makeCertificate(_ workspace: Workspace) throws -> [String] {
        let paths = ["nginx/cert.pem", "nginx/key.pem"].map(workspace.path)
        try workspace.start(
            executable: try #require(Tool.openssl),
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-subj", "/CN=localhost", "-out", paths[0], "-keyout", paths[1],
            ]
        ).wait().expectSuccess()
        return ["--certificate", paths[0], "--key", paths[1]]
    }

    /// Two ports nobody listens on.
    private static func freePorts() throws -> (UInt16, UInt16) {
        let ports = [try ClosedPort(), try ClosedPort()]
        return (ports[0].port, ports[1].port)
    }
}
