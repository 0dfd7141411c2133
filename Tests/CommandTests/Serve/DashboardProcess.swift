import Foundation
import Glibc
import Testing

/// A running `edugain-ctl serve` on a Unix socket, asked with curl.
struct DashboardProcess {
    let workspace: Workspace
    let command: RunningCommand
    let socket: String

    /// Starts it and waits until it answers.
    ///
    /// - Parameter descriptors: how many files it may have open; nil for the limits of this process.
    init(
        _ workspace: Workspace, options: [String] = [], environment: [String: String?] = [:], descriptors: Int? = nil
    ) throws {
        self.workspace = workspace
        socket = workspace.path("web.sock")
        let limit = descriptors.map { "ulimit -n \($0); " } ?? ""
        command = try workspace.start(
            executable: "/bin/sh",
            [
                "-c", "\(limit)exec \"$@\"", "sh", try Program.requirePath(), "serve", "--database", workspace.database,
                "--socket", socket,
            ] + options, environment: environment)
        try eventually("the dashboard answers") { try status("/livez") == "200" }
    }

    func body(_ path: String) throws -> String {
        try curl(path, ["--silent"]).output
    }

    func head(_ path: String) throws -> String {
        try curl(path, ["--silent", "--head"]).output
    }

    /// The HTTP status, `000` when there was no answer.
    func status(_ path: String) throws -> String {
        try curl(path, ["--silent", "--output", "/dev/null", "--write-out", "%{http_code}"]).output
    }

    /// Asks it to stop and waits for the end.
    func stop() throws -> CommandResult {
        kill(command.processIdentifier, SIGTERM)
        return try command.wait(limit: 30)
    }

    private func curl(_ path: String, _ options: [String]) throws -> CommandResult {
        let tool = try #require(Tool.curl)
        let arguments = ["--path-as-is", "--max-time", "20", "--unix-socket", socket, "http://localhost\(path)"]
        return try workspace.start(executable: tool, options + arguments).wait()
    }
}
