import Foundation
import Testing

@Suite("health, its checks")
struct HealthCheckTests {
    private let workspace: Workspace
    private let source: String

    init() throws {
        workspace = try Workspace()
        source = try workspace.write(Aggregates.plain(count: 3_000), to: "aggregate.xml")
    }

    private func health(_ environment: [String: String?] = [:], _ arguments: String...) throws -> CommandResult {
        try workspace.start(
            ["health", "--database", workspace.database, "--json"] + arguments, environment: environment
        ).wait()
    }

    private func report(_ environment: [String: String?] = [:]) throws -> HealthReportFile {
        try health(environment).json()
    }

    @Test("A fresh installation is a warning")
    func fresh() throws {
        let result = try health()
        #expect(result.status == 1)
        let report: HealthReportFile = try result.json()
        #expect(report["database:access"]?.status == "warn")
        #expect(report["database:access"]?.detail?.contains(workspace.database) == true)
    }

    @Test("A refused import is a warning with its reason")
    func refused() throws {
        try workspace.importReport(source)
        let broken = try workspace.write("<rss/>".utf8, to: "broken.xml")
        try workspace.runImport(broken).expectFailure(12, "rss")
        let attempt = try #require(try report()["import:attempt"])
        #expect(attempt.status == "warn")
        #expect(attempt.detail?.contains("rss") == true)
    }

    @Test("A database that was deleted, or damaged, is critical")
    func lost() throws {
        try workspace.importReport(source)
        #expect(try report()["database:integrity"]?.status == "pass")
        try FileManager.default.removeItem(atPath: workspace.cacheDirectory + "/quick-check.json")
        let whole = try workspace.contents(workspace.database)
        var damaged = whole
        for index in (whole.count / 2)..<(whole.count / 2 + 30_000) { damaged[index] = UInt8(index & 0xFF) }
        try workspace.write(damaged, to: "edugain.db")
        let result = try health()
        #expect(result.status == 2)
        #expect(result.output.contains("the database is damaged"))
        try FileManager.default.removeItem(atPath: workspace.database)
        #expect(try health().status == 2)
    }

    @Test("Data grow old by the limits of the settings")
    func old() throws {
        try workspace.importReport(source)
        let limits = ["EDUGAIN_HEALTH_IMPORT_WARN": "1s", "EDUGAIN_HEALTH_IMPORT_CRITICAL": "1s"]
        try eventually("the data are old", within: 20) { try health(limits).status == 2 }
        let later = ["EDUGAIN_HEALTH_IMPORT_WARN": "1s"]
        #expect(try report(later)["import:age"]?.status == "warn")
        #expect(try report()["import:age"]?.status == "pass")
    }

    @Test("Too little space is told by the limits of the settings")
    func space() throws {
        try workspace.importReport(source)
        #expect(try report(["EDUGAIN_HEALTH_DISK_WARN": "100%"])["disk:database"]?.status == "warn")
        let all = ["EDUGAIN_HEALTH_DISK_WARN": "100%", "EDUGAIN_HEALTH_DISK_CRITICAL": "100%"]
        #expect(try report(all)["disk:database"]?.status == "fail")
    }

    @Test("The service must answer where its address is set, or where that is asked for", .needsCurl)
    func service() throws {
        try workspace.importReport(source)
        #expect(try report()["service:answer"] == nil)
        let port = try ClosedPort()
        let stopped = ["EDUGAIN_PORT": "\(port.port)"]
        let result = try health(stopped)
        #expect(result.status == 2)
        #expect(try result.json(HealthReportFile.self)["service:answer"]?.status == "fail")
        #expect(try health(stopped, "--no-service").json(HealthReportFile.self)["service:answer"] == nil)
        #expect(try health(["EDUGAIN_PORT": "0"], "--service").json(HealthReportFile.self)["service:answer"] == nil)
        let broken = try ScriptedServer { _ in .notModified("x") }
        // A proxy is for other machines.
        let proxy = "http://127.0.0.1:\(port.port)"
        let odd = try report(["EDUGAIN_PORT": "\(broken.port)", "http_proxy": proxy])["service:answer"]
        #expect(odd?.output == "the dashboard answers with HTTP status 304")
        let dashboard = try DashboardProcess(workspace)
        let settings = ["EDUGAIN_SOCKET": dashboard.socket]
        #expect(try report(settings)["service:answer"]?.status == "pass")
        #expect(try dashboard.stop().status == 0)
        #expect(try report(settings)["service:answer"]?.status == "fail")
    }

    @Test("A public site that does not answer, or that nobody can trust, is critical")
    func site() throws {
        try workspace.importReport(source)
        #expect(try report()["site:certificate"] == nil)
        let port = try ClosedPort()
        let silent = try report(["EDUGAIN_PUBLIC_URL": "https://127.0.0.1:\(port.port)/"])["site:certificate"]
        #expect(silent?.status == "fail")
        #expect(silent?.output == "the public site does not answer")
        #expect(try report(["EDUGAIN_PUBLIC_URL": "http://127.0.0.1:\(port.port)/"])["site:certificate"] == nil)
        try workspace.run("health", environment: ["EDUGAIN_PUBLIC_URL": "ftp://x"]).expectFailure(3, "https://")
    }
}
