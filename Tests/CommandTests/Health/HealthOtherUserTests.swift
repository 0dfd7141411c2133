import Foundation
import Glibc
import Testing

/// The user of a monitoring system may not read the database and gets an answer all the same.
@Suite("health of another user", .needsOtherUser, .needsCurl, .serialized)
struct HealthOtherUserTests {
    private let workspace: Workspace
    private let runDirectory: String

    init() throws {
        workspace = try Workspace()
        runDirectory = workspace.path("run")
    }

    private func importAggregate(leavingState: Bool) throws {
        let source = try workspace.write(Aggregates.plain(count: 30), to: "aggregate.xml")
        try workspace.importReport(source, environment: ["EDUGAIN_RUN_DIR": leavingState ? runDirectory : ""])
        try #require(chmod(workspace.database, 0o600) == 0)
    }

    private func health(_ environment: [String: String?] = [:], _ arguments: String...) throws -> CommandResult {
        var environment = environment
        environment["EDUGAIN_RUN_DIR"] = runDirectory
        return try workspace.start(
            executable: try #require(Tool.changeUser),
            Tool.otherUserArguments + [try Program.requirePath(), "health", "--database", workspace.database]
                + arguments,
            environment: environment
        ).wait()
    }

    @Test("An import leaves its state, which answers")
    func state() throws {
        try importAggregate(leavingState: true)
        #expect(try workspace.permissions(runDirectory + "/health.json") == 0o644)
        #expect(try workspace.permissions(runDirectory) == 0o755)
        let result = try health([:], "--nagios")
        #expect(result.status == 1, "\(result.output)")
        #expect(result.output.contains("'report_age'="))
        #expect(result.output.contains("'import_age'="))
        let report: HealthReportFile = try health([:], "--json").json()
        #expect(report["import:age"]?.status == "pass")
    }

    @Test("A failed import leaves its state too, a dry run none")
    func failedImport() throws {
        let source = try workspace.write(Aggregates.plain(count: 30), to: "aggregate.xml")
        let environment = ["EDUGAIN_RUN_DIR": runDirectory]
        try workspace.importReport(source, "--dry-run", environment: environment)
        #expect(!workspace.exists(runDirectory))
        try workspace.importReport(source, environment: environment)
        try workspace.runImport(
            try workspace.write("<rss/>".utf8, to: "broken.xml"), environment: environment
        ).expectFailure(12, "rss")
        let report: HealthReportFile = try health([:], "--json").json()
        #expect(report["import:attempt"]?.status == "warn")
        #expect(report["import:attempt"]?.detail?.contains("rss") == true)
    }

    @Test("A state that is old, or half written, is never good")
    func oldState() throws {
        try importAggregate(leavingState: true)
        let file = runDirectory + "/health.json"
        let text = String(decoding: try workspace.contents(file), as: UTF8.self)
        let old = Date(timeIntervalSinceNow: -27 * 3_600).formatted(.iso8601)
        let aged = text.replacing(/"timestamp" : "[^"]*"/, with: #""timestamp" : "\#(old)""#)
            .replacing(#""status" : "warn""#, with: #""status" : "pass""#)
        try #require(aged != text)
        try workspace.write(aged.utf8, to: "run/health.json")
        let result = try health([:], "--nagios")
        #expect(result.status != 0)
        #expect(result.output.contains("too old"), "\(result.output)")
        try workspace.write(text.prefix(200).utf8, to: "run/health.json")
        #expect(try health().status == 3)
    }

    @Test("A state or a service that says nothing is not good")
    func emptyAnswers() throws {
        try importAggregate(leavingState: true)
        let empty = #"{"timestamp": "\#(Date.now.formatted(.iso8601))", "status": "pass", "checks": {}}"#
        try workspace.write(empty.utf8, to: "run/health.json")
        #expect(try health().status == 3)
        let server = try ScriptedServer { _ in .file(Array(empty.utf8), tag: "x") }
        #expect(try health(["EDUGAIN_PORT": "\(server.port)"]).status == 3)
    }

    @Test("Without any state it is unknown")
    func nothing() throws {
        try importAggregate(leavingState: false)
        let result = try health([:], "--nagios")
        #expect(result.status == 3, "\(result.output)")
        #expect(result.output.hasPrefix("EDUGAIN UNKNOWN - report:age UNKNOWN: this user may not read the database"))
    }

    @Test("The running service answers, on its socket")
    func socket() throws {
        try importAggregate(leavingState: false)
        let dashboard = try DashboardProcess(workspace)
        try #require(chmod(dashboard.socket, 0o666) == 0)
        let result = try health(["EDUGAIN_SOCKET": dashboard.socket], "--json")
        #expect(result.status == 1, "\(result.output)")
        let report: HealthReportFile = try result.json()
        #expect(report["report:age"]?.note?.contains("the running service") == true)
        #expect(report["import:age"]?.status == "pass")
        #expect(report["service:answer"]?.status == "pass")
        #expect(try dashboard.stop().status == 0)
    }

    @Test("A service whose socket it may not use has left its state just now")
    func closedSocket() throws {
        try importAggregate(leavingState: false)
        let dashboard = try DashboardProcess(workspace, environment: ["EDUGAIN_RUN_DIR": runDirectory])
        try eventually("the service leaves its state") {
            let state = try? workspace.contents(runDirectory + "/health.json")
            return String(decoding: state ?? [], as: UTF8.self).contains("database:integrity")
        }
        let result = try health(["EDUGAIN_SOCKET": dashboard.socket], "--json")
        let report: HealthReportFile = try result.json()
        #expect(report["service:answer"]?.status == "pass")
        #expect(report["service:answer"]?.note?.contains("left its state") == true)
        #expect(report["database:integrity"]?.status == "pass")
        #expect(try dashboard.stop().status == 0)
    }

    @Test("Run by root for a database of another user, files belong to that user but the one root named")
    func root() throws {
        let data = workspace.path("data")
        let cache = workspace.path("cache")
        let collector = workspace.path("collector")
        for directory in [data, cache, collector] {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        }
        for directory in [data, cache] { try #require(chown(directory, Tool.otherUser, Tool.otherUser) == 0) }
        let database = data + "/edugain.db"
        let source = try workspace.write(Aggregates.plain(count: 30), to: "aggregate.xml")
        try workspace.run("import", "--database", database, "--source", source, "--federations", "none")
            .expectSuccess()
        let file = collector + "/edugain.prom"
        let result = try workspace.run("health", "--database", database, "--prometheus", file)
        #expect(result.status == 1, "\(result.error)")
        #expect(try PrometheusReading(String(decoding: try workspace.contents(file), as: UTF8.self)).samples.count > 5)
        var status = stat()
        #expect(stat(file, &status) == 0 && status.st_uid == 0)
        #expect(stat(workspace.cacheDirectory + "/quick-check.json", &status) == 0)
        #expect(status.st_uid == Tool.otherUser)
        for name in try FileManager.default.contentsOfDirectory(atPath: data) {
            #expect(stat("\(data)/\(name)", &status) == 0 && status.st_uid == Tool.otherUser, "\(name)")
        }
    }
}
