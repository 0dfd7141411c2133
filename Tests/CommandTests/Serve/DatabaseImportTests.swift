import DemoData
import Foundation
import Glibc
import Testing

@Suite("serve: databases that are uploaded", .needsCurl, .needsSQLite)
struct DatabaseImportTests {
    private static let path = "/api/database/import"

    private let workspace: Workspace
    /// A good database with two snapshots; the one that is served has one, with 20 entities.
    private let good: String
    private let goodEntities: String

    init() throws {
        workspace = try Workspace()
        try workspace.importSteps(0...1)
        good = workspace.path("good.db")
        _ = try workspace.query("VACUUM INTO '\(good)'")
        goodEntities = try workspace.value("SELECT entities FROM snapshot ORDER BY time DESC LIMIT 1")
        for suffix in ["", "-wal", "-shm"] { unlink(workspace.database + suffix) }
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 20)))
    }

    private func serve(_ environment: [String: String?] = [:]) throws -> AdministratedDashboard {
        try AdministratedDashboard(
            workspace, environment: ["EDUGAIN_DATABASE_IMPORT": "on"].merging(environment) { $1 })
    }

    private func upload(
        _ dashboard: AdministratedDashboard, _ file: String, type: String = "application/octet-stream"
    ) throws -> (status: String, body: String) {
        try dashboard.ask(
            Self.path, "--request", "POST", "--header", "Content-Type: \(type)", "--header", "Expect:", "--upload-file",
            file)
    }

    private func uploadForm(_ dashboard: AdministratedDashboard, _ file: String) throws -> (
        status: String, body: String
    ) {
        try dashboard.ask(Self.path, "--form", "database_file=@\(file)")
    }

    @Test(
        "What is good takes the place of the database, packed or not, and is shown at once", arguments: [true, false])
    func replaced(isPacked: Bool) throws {
        let dashboard = try serve()
        #expect(try dashboard.entities() == 20)
        let file = isPacked ? try workspace.pack(good, as: "good.db.gz") : good
        let answer = try uploadForm(dashboard, file)
        #expect(answer.status == "200", "\(answer.body)")
        #expect(answer.body.contains("\"backup_path\":\"edugain.db.before-restore\""))
        #expect(answer.body.contains("\"snapshots\":2"))
        try eventually("the new data are shown", within: 2) { try dashboard.entities() == Int(goodEntities) }
        #expect(
            try workspace.value("SELECT entities FROM snapshot", in: workspace.database + ".before-restore") == "20")
        #expect(!workspace.exists(workspace.cacheDirectory + "/database-import/upload.db"))
        #expect(try dashboard.process.stop().status == 0)
    }

    @Test("Two within a second lose nothing: the first database is in a backup, the second beside the third")
    func twice() throws {
        // Rules that would keep the newest one alone are for the backups of every night.
        let dashboard = try serve(["EDUGAIN_KEEP_LAST": "1", "EDUGAIN_KEEP_DAYS": "0"])
        let second = workspace.path("second.db")
        try FileManager.default.copyItem(atPath: good, toPath: second)
        #expect(try upload(dashboard, good).status == "200")
        #expect(try upload(dashboard, second).status == "200")
        #expect(try workspace.value("SELECT count(*) FROM snapshot", in: workspace.database + ".before-restore") == "2")
        var found: Set<String> = []
        for archive in try workspace.archives() {
            let database = try workspace.unpack(workspace.archive(archive))
            found.insert(try workspace.value("SELECT entities FROM snapshot ORDER BY time DESC LIMIT 1", in: database))
        }
        #expect(found == ["20", goodEntities])
    }

    /// What is sent in the place of a good database.
    enum Crafted: String, CaseIterable {
        case fifteenBytes, empty, magicAndZeros, truncated, damagedPages, foreign, noTables, newerSchema, bomb

        /// Words that the answer must hold.
        var phrase: String {
            switch self {
            case .fifteenBytes, .empty: "no database of SQLite"
            case .magicAndZeros, .truncated, .damagedPages, .noTables: "the uploaded file"
            case .foreign: "another program"
            case .newerSchema: "99"
            case .bomb: "larger than"
            }
        }
    }

    private func make(_ crafted: Crafted) throws -> String {
        var bytes = try workspace.contents(good)
        let header = Array("SQLite format 3\0".utf8)
        let path = workspace.path("tmp/crafted.db")
        switch crafted {
        case .fifteenBytes: bytes = Array("SQLite format 3".utf8)
        case .empty: bytes = []
        case .magicAndZeros: bytes = header + [UInt8](repeating: 0, count: 8_192)
        case .truncated: bytes = Array(bytes.prefix(bytes.count / 2))
        case .damagedPages: bytes.replaceSubrange(40_960..<49_152, with: repeatElement(0xA5, count: 8_192))
        case .foreign, .noTables:
            _ = try workspace.query(crafted == .foreign ? "CREATE TABLE cheese (name TEXT)" : "VACUUM", in: path)
            return path
        case .newerSchema:
            try workspace.write(bytes, to: "tmp/crafted.db")
            _ = try workspace.query("PRAGMA user_version = 99", in: path)
            return path
        case .bomb:
            let plain = try workspace.write(header + [UInt8](repeating: 0, count: 40 << 20), to: "tmp/plain.db")
            return try workspace.pack(plain, as: "bomb.db.gz")
        }
        return try workspace.write(bytes, to: "tmp/crafted.db")
    }

    @Test("What is not good replaces nothing, and the pages go on", arguments: Crafted.allCases)
    func refused(crafted: Crafted) throws {
        let dashboard = try serve(["EDUGAIN_DATABASE_IMPORT_MAX_SIZE": "\(20 << 20)"])
        let file = try make(crafted)
        let before = try workspace.contents(workspace.database)
        for answer in [try upload(dashboard, file), try uploadForm(dashboard, file)] {
            #expect(answer.status == (crafted == .bomb ? "413" : "422"), "\(answer.body)")
            #expect(answer.body.contains(crafted.phrase), "\(answer.body)")
            #expect(!answer.body.contains(workspace.directory), "\(answer.body)")
        }
        #expect(try workspace.contents(workspace.database) == before)
        #expect(!workspace.exists(workspace.database + ".before-restore"))
        #expect(!workspace.exists(workspace.cacheDirectory + "/database-import/upload.db"))
        #expect(try dashboard.entities() == 20)
        #expect(try dashboard.process.status("/") == "200")
    }

    @Test("What is no database any more is replaced without a backup; one with damaged pages is left to the operator")
    func damagedPresent() throws {
        var bytes = try workspace.contents(workspace.database)
        try #require(bytes.count > 49_152)
        bytes.replaceSubrange(40_960..<49_152, with: repeatElement(0xA5, count: 8_192))
        try workspace.write(bytes, to: "edugain.db")
        let dashboard = try serve()
        let refused = try upload(dashboard, good)
        #expect(refused.status == "422", "\(refused.body)")
        #expect(refused.body.contains("no backup of the present database could be made"), "\(refused.body)")
        #expect(!workspace.exists(workspace.database + ".before-restore"))
        #expect(try dashboard.process.stop().status == 0)
        try workspace.write([UInt8](repeating: 7, count: 8_192), to: "edugain.db")
        let second = try serve()
        let answer = try upload(second, good)
        #expect(answer.status == "200", "\(answer.body)")
        #expect(answer.body.contains("\"backup\":null"))
        #expect(try workspace.archives().isEmpty)
        #expect(try second.process.stop().status == 0)
    }

    @Test("A database of another program is not replaced")
    func foreignPresent() throws {
        for suffix in ["", "-wal", "-shm"] { unlink(workspace.database + suffix) }
        _ = try workspace.query("CREATE TABLE cheese (name TEXT)")
        let before = try workspace.contents(workspace.database)
        let dashboard = try serve()
        let answer = try upload(dashboard, good)
        #expect(answer.status == "500", "\(answer.body)")
        #expect(answer.body.contains("no backup of the present database could be made"), "\(answer.body)")
        #expect(try workspace.contents(workspace.database) == before)
        #expect(try dashboard.process.stop().status == 0)
    }

    @Test("While an import runs it is not replaced, and the answer says when to come again")
    func locked() throws {
        let dashboard = try serve()
        let pipe = try NamedPipe(workspace)
        let running = try workspace.start(workspace.importArguments(pipe.path))
        try workspace.waitForRunningImport()
        let answer = try upload(dashboard, good)
        #expect(answer.status == "503")
        #expect(answer.body.contains("locked by process \(running.processIdentifier)"))
        try pipe.finish(with: try Aggregates.demo(DemoOptions(entities: 20)))
        #expect(try running.wait().status == 0)
        #expect(try upload(dashboard, good).status == "200")
    }

    @Test("An upload that breaks off leaves nothing, and the next one has its turn")
    func interrupted() throws {
        let dashboard = try serve()
        let place = ClientConnection.Place.unix(path: dashboard.process.socket)
        for form in ["application/octet-stream", "multipart/form-data; boundary=b"] {
            let head =
                "POST \(Self.path) HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + "\(AdministratedDashboard.token)\r\nContent-Type: \(form)\r\nContent-Length: 1000000\r\n\r\n"
            var client: ClientConnection? = ClientConnection(place)
            #expect(client?.send(head + "SQLite format 3\0") == true)
            let upload = workspace.cacheDirectory + "/database-import/upload.db"
            try eventually("the upload has begun") { workspace.exists(upload) }
            client = nil
            try eventually("nothing is left of it") { !workspace.exists(upload) }
        }
        #expect(try upload(dashboard, good).status == "200")
    }

    @Test("A server that stops ends what it does with an upload, says so, and leaves nothing")
    func stopped() throws {
        let audit = workspace.path("audit.log")
        let dashboard = try serve(["EDUGAIN_AUDIT_LOG": audit])
        // The restore waits for this import.
        let pipe = try NamedPipe(workspace)
        let running = try workspace.start(workspace.importArguments(pipe.path))
        try workspace.waitForRunningImport()
        let upload = try workspace.start(
            executable: try #require(Tool.curl),
            [
                "--silent", "--unix-socket", dashboard.process.socket, "--header",
                "Authorization: Bearer \(AdministratedDashboard.token)", "--form", "database_file=@\(good)",
                "--write-out", "%{http_code}", "http://localhost\(Self.path)",
            ])
        let text = { (try? String(contentsOfFile: audit, encoding: .utf8)) ?? "" }
        try eventually("the upload has come") { text().contains("event=database-import outcome=begun") }
        #expect(try dashboard.process.stop().status == 0)
        let answer = try upload.wait().output
        #expect(answer.hasSuffix("503"))
        #expect(answer.contains("the dashboard is being stopped"), "\(answer)")
        #expect(text().split(separator: "\n").last?.contains("event=database-import outcome=failed") == true)
        #expect(!workspace.exists(workspace.cacheDirectory + "/database-import/upload.db"))
        try pipe.finish(with: try Aggregates.demo(DemoOptions(entities: 20)))
        #expect(try running.wait().status == 0)
    }

    @Test("What a killed server left of an upload goes when the next one starts")
    func killed() throws {
        let left = workspace.cacheDirectory + "/database-import/upload.db"
        try FileManager.default.createDirectory(
            atPath: workspace.cacheDirectory + "/database-import", withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: good, toPath: left)
        let dashboard = try serve()
        try eventually("it has gone", within: 10) { !workspace.exists(left) }
        #expect(try dashboard.process.stop().status == 0)
    }

    @Test("Without the setting, and without a token, nothing is taken")
    func off() throws {
        let dashboard = try AdministratedDashboard(workspace)
        let answer = try upload(dashboard, good)
        #expect(answer.status == "403")
        #expect(answer.body.contains("EDUGAIN_DATABASE_IMPORT=on"))
        let anonymous = try workspace.start(
            executable: try #require(Tool.curl),
            [
                "--silent", "--unix-socket", dashboard.process.socket, "--form", "database_file=@\(good)", "--output",
                "/dev/null", "--write-out", "%{http_code}", "http://localhost\(Self.path)",
            ]
        ).wait()
        #expect(anonymous.output == "403")
        #expect(try dashboard.entities() == 20)
    }
}
