import DemoData
import Testing

@Suite("import over HTTP", .needsSQLite)
struct DownloadTests {
    private let workspace: Workspace
    private let server: ScriptedServer
    private let options = DemoOptions(entities: 100, churn: 0.2)

    init() throws {
        workspace = try Workspace()
        server = try ScriptedServer(file: try Aggregates.demo(options), tag: "\"one\"")
    }

    @Test("What did not change is not downloaded again: a run is recorded, no snapshot")
    func notModified() throws {
        let first = try workspace.importReport(server.url)
        #expect(first.outcome == "imported")
        let before = try workspace.history()
        let second = try workspace.importReport(server.url)
        #expect(second.outcome == "not-modified")
        #expect(second.snapshot == first.snapshot)
        #expect(second.statistics == first.statistics)
        #expect(second.changes == ImportReport.Changes(added: [], removed: [], changed: []))
        #expect(try workspace.history() == before)
        #expect(try workspace.runs().map(\.outcome) == ["imported", "not-modified"])
        let time = try workspace.snapshotTimes().map(String.init)
        #expect(try workspace.runs().map(\.snapshot) == time + time)
        #expect(server.requests.map(\.condition) == [nil, "\"one\""])
    }

    @Test("A new file is downloaded and asked for by its own tag from then on")
    func newFile() throws {
        try workspace.importReport(server.url)
        let file = try Aggregates.demo(options, step: 1)
        server.answer { $0.condition == "\"two\"" ? .notModified("\"two\"") : .file(file, tag: "\"two\"") }
        let report = try workspace.importReport(server.url)
        #expect(report.changes.added == DemoAggregate(options: options).changes(step: 1).added)
        #expect(try workspace.importReport(server.url).outcome == "not-modified")
        #expect(server.requests.map(\.condition) == [nil, "\"one\"", "\"two\""])
    }

    @Test("The program tells its name and version, and asks for what is there")
    func request() throws {
        try workspace.importReport(server.url)
        let request = try #require(server.requests.first)
        #expect(request.line == "GET /aggregate.xml HTTP/1.1")
        #expect(request.fields["user-agent"]?.hasPrefix("edugain-ctl/") == true)
        #expect(request.fields["if-modified-since"] == nil)
    }

    @Test("The date of a file serves where there is no tag")
    func date() throws {
        let date = "Fri, 21 Nov 2025 06:00:00 GMT"
        let file = try Aggregates.demo(options)
        server.answer { request in
            if request.fields["if-modified-since"] == date { return ServerResponse(status: 304) }
            return ServerResponse(fields: ["Last-Modified": date], body: file)
        }
        try workspace.importReport(server.url)
        #expect(try workspace.importReport(server.url).outcome == "not-modified")
    }

    @Test("Another URL is asked without conditions")
    func otherURL() throws {
        try workspace.importReport(server.url)
        let report = try workspace.importReport(server.url + "?other")
        #expect(report.outcome == "imported")
        #expect(server.requests.map(\.condition) == [nil, nil])
    }

    @Test("The cache has the mode of the database, and no partial file is left")
    func files() throws {
        try workspace.importReport(server.url)
        try workspace.importReport(server.url)
        let files = try workspace.listing().filter { $0.hasPrefix("cache/edugain-ctl/") }
        #expect(files == ["cache/edugain-ctl/aggregate", "cache/edugain-ctl/aggregate.json"])
        for file in files { #expect(try workspace.permissions(workspace.path(file)) == 0o640, "\(file)") }
        #expect(try workspace.permissions(workspace.cacheDirectory) == 0o750)
    }

    @Test("Redirects are followed, credentials are not shown")
    func redirect() throws {
        let file = try Aggregates.demo(options)
        server.answer { request in
            if request.line.contains("/moved") { return .file(file) }
            return ServerResponse(status: 302, fields: ["Location": "/moved.xml"])
        }
        let url = server.url.replacing("http://", with: "http://reader:secret@")
        let result = try workspace.runImport(url, "--json", "--verbose").expectSuccess()
        #expect(!result.output.contains("secret") && !result.error.contains("secret"))
        #expect(try result.json(ImportReport.self).source == server.url)
        #expect(try workspace.value("SELECT source FROM snapshot") == server.url)
        #expect(try workspace.value("SELECT source FROM import_run") == server.url)
        #expect(server.requests.map { $0.line } == ["GET /aggregate.xml HTTP/1.1", "GET /moved.xml HTTP/1.1"])
    }
}
