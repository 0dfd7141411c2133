import Foundation
import Glibc
import Testing

/// Programs of the system that tests call for help.
enum Tool {
    static let sqlite = find("sqlite3")
    static let strace = find("strace")
    static let curl = find("curl")
    static let python = find("python3")
    static let rclone = find("rclone")
    static let nginx = find("nginx") ?? find("nginx", in: "/usr/sbin:/usr/local/sbin")
    static let openssl = find("openssl")
    static let xmlsec = find("xmlsec1")
    static let fail2banRegex = find("fail2ban-regex")
    static let changeUser = find("setpriv")
    static let terminal = find("script")
    static let namespaces = find("unshare")

    /// True when this process may mount file systems that only its children see.
    static let canMount: Bool = {
        guard geteuid() == 0, let namespaces else { return false }
        return isSuccess(namespaces, ["-m", "/bin/sh", "-c", "mount -t tmpfs -o size=64k tmpfs /tmp"])
    }()

    /// True when strace is there and the system lets it trace.
    static let canTrace: Bool = {
        guard let strace, let truth = find("true") else { return false }
        return isSuccess(strace, ["-o", "/dev/null", truth])
    }()

    /// True when this process may become another user who can run the program.
    static let canChangeUser: Bool = {
        guard geteuid() == 0, let changeUser, let program = Program.path else { return false }
        return isSuccess(changeUser, otherUserArguments + [program, "--version"])
    }()

    /// A user that owns nothing.
    static let otherUser: UInt32 = 65_534
    static let otherUserArguments = ["--reuid=\(otherUser)", "--regid=\(otherUser)", "--clear-groups"]

    static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    static func isExecutableFile(_ path: String) -> Bool { isFile(path) && access(path, X_OK) == 0 }

    private static func find(_ name: String, in path: String? = nil) -> String? {
        let path = path ?? ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(name)" }.first(where: isExecutableFile)
    }

    private static func isSuccess(_ executable: String, _ arguments: [String]) -> Bool {
        guard let workspace = try? Workspace(),
            let result = try? workspace.start(executable: executable, arguments).wait()
        else { return false }
        return result.status == 0
    }
}

extension Trait where Self == ConditionTrait {
    static var needsSQLite: Self { .enabled(if: Tool.sqlite != nil, "sqlite3 is not installed") }

    static var needsRclone: Self { .enabled(if: Tool.rclone != nil, "rclone is not installed") }

    static var needsNginx: Self {
        .enabled(
            if: Tool.nginx != nil && Tool.openssl != nil && Tool.curl != nil && Tool.sqlite != nil,
            "nginx, openssl, curl or sqlite3 is not installed")
    }

    static var needsXMLSec: Self {
        .enabled(
            if: Tool.xmlsec != nil && Tool.openssl != nil && Tool.sqlite != nil,
            "xmlsec1, openssl or sqlite3 is not installed")
    }

    static var needsFail2ban: Self {
        .enabled(if: Tool.fail2banRegex != nil && Tool.curl != nil, "fail2ban or curl is not installed")
    }

    static var needsCurl: Self {
        .enabled(if: Tool.curl != nil && Tool.sqlite != nil, "curl or sqlite3 is not installed")
    }

    static var needsPython: Self {
        .enabled(if: Tool.python != nil && Tool.curl != nil, "python3 or curl is not installed")
    }

    static var needsTerminal: Self {
        .enabled(if: Tool.terminal != nil, "script is not installed, which makes terminals")
    }

    static var needsPrivateMounts: Self {
        .enabled(if: Tool.canMount, "needs root, unshare, and a system that lets it mount")
    }

    static var needsTracing: Self {
        .enabled(if: Tool.canTrace, "strace is not installed, or not allowed to trace")
    }

    static var needsOtherUser: Self {
        .enabled(if: Tool.canChangeUser, "needs root, setpriv, and a program that other users can run")
    }

    static var needsRoot: Self { .enabled(if: geteuid() == 0, "needs root") }
}
