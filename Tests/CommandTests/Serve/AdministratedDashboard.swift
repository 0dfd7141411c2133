import Foundation
import Testing

/// A running dashboard with an admin token, asked as a script asks.
struct AdministratedDashboard {
    static let token = String(repeating: "0123456789abcdef", count: 4)

    let workspace: Workspace
    let process: DashboardProcess

    init(_ workspace: Workspace, options: [String] = [], environment: [String: String?] = [:]) throws {
        self.workspace = workspace
        // The SHA-256 of the token above.
        let digest = "a8ae6e6ee929abea3afcfc5258c8ccd6f85273e0d4626d26c7279f3250f77c8e"
        try workspace.write("anna \(digest) 2026-03-29T04:00:00Z\n".utf8, to: "tokens")
        let own: [String: String?] = ["EDUGAIN_TOKENS": workspace.path("tokens")]
        process = try DashboardProcess(workspace, options: options, environment: own.merging(environment) { $1 })
    }

    /// Asks with curl and the token.
    ///
    /// - Returns: the body, and behind it the status in three digits.
    func ask(_ path: String, _ options: String...) throws -> (status: String, body: String) {
        let arguments = [
            "--silent", "--max-time", "120", "--unix-socket", process.socket, "--header",
            "Authorization: Bearer \(Self.token)", "--write-out", "%{http_code}", "http://localhost\(path)",
        ]
        let output = try workspace.start(executable: try #require(Tool.curl), options + arguments).wait().output
        return (String(output.suffix(3)), String(output.dropLast(3)))
    }

    /// How many entities the newest snapshot has; nil before the first.
    func entities() throws -> Int? {
        struct Answer: Decodable { var totalEntities: Int }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try? decoder.decode(Answer.self, from: Data(try ask("/api/snapshot/latest").body.utf8)).totalEntities
    }
}
