import DemoData
import Foundation
import Testing

@Suite("import over HTTP: the cached file", .needsSQLite)
struct DownloadCacheTests {
    private let workspace: Workspace
    private let server: ScriptedServer
    private let options = DemoOptions(entities: 100, churn: 0.2)
    private let cachedFile: String

    init() throws {
        workspace = try Workspace()
        server = try ScriptedServer(file: try Aggregates.demo(options), tag: "\"one\"")
        cachedFile = workspace.cacheDirectory + "/aggregate"
        try workspace.importReport(server.url)
    }

    private func removeDatabase() throws {
        try FileManager.default.removeItem(atPath: workspace.database)
    }

    @Test("After the database is gone, a 304 leads to an import from the cached file")
    func databaseGone() throws {
        try removeDatabase()
        let report = try workspace.importReport(server.url)
        #expect(report.outcome == "imported")
        #expect(report.changes.added.count == 100)
        #expect(server.requests.map(\.condition) == [nil, "\"one\""])
        #expect(try workspace.importReport(server.url).outcome == "not-modified")
    }

    @Test("A record that cannot be written is a warning in plain words, and no failure")
    func recordNotWritten() throws {
        try FileManager.default.createDirectory(
            atPath: cachedFile + ".json.part", withIntermediateDirectories: false)
        try removeDatabase()
        try FileManager.default.removeItem(atPath: cachedFile)
        let result = try workspace.runImport(server.url).expectSuccess()
        #expect(result.error.contains("\(cachedFile) cannot be kept for the next time: \(cachedFile).json.part"))
    }

    @Test("After an import from elsewhere, a 304 leads to an import from the cached file")
    func otherSource() throws {
        try workspace.importReport(try workspace.aggregate(options, step: 1))
        let report = try workspace.importReport(server.url)
        #expect(report.outcome == "imported")
        #expect(report.changes.removed == DemoAggregate(options: options).changes(step: 1).added)
    }

    @Test("A damaged cached file is downloaded again", arguments: ["cut", "changed", "emptied", "other aggregate"])
    func damaged(how: String) throws {
        try removeDatabase()
        var bytes = try workspace.contents(cachedFile)
        let good = bytes
        switch how {
        case "cut": bytes.removeLast(bytes.count / 2)
        case "changed": bytes[bytes.count / 2] ^= 1
        case "emptied": bytes = []
        default: bytes = try Aggregates.demo(options, step: 1)
        }
        try Data(bytes).write(to: URL(fileURLWithPath: cachedFile))
        let report = try workspace.importReport(server.url)
        #expect(report.changes.added.count == 100)
        #expect(server.requests.map(\.condition) == [nil, "\"one\"", nil])
        #expect(try workspace.contents(cachedFile) == good)
        #expect(try workspace.importReport(server.url).outcome == "not-modified")
    }

    @Test("A lost cached file, or a record that is none, is downloaded again", arguments: ["", ".json"])
    func lost(suffix: String) throws {
        try removeDatabase()
        if suffix.isEmpty {
            try FileManager.default.removeItem(atPath: cachedFile)
        } else {
            try Data("{\"url\": 7".utf8).write(to: URL(fileURLWithPath: cachedFile + suffix))
        }
        #expect(try workspace.importReport(server.url).changes.added.count == 100)
        #expect(server.requests.map(\.condition) == [nil, nil])
        #expect(try workspace.importReport(server.url).outcome == "not-modified")
    }

    @Test("--dry-run leaves the cache alone, and downloads all it reads")
    func dryRun() throws {
        let files = try workspace.listing().filter { $0.hasPrefix("cache") }
        let record = try workspace.contents(cachedFile + ".json")
        let file = try Aggregates.demo(options, step: 1)
        server.answer { _ in .file(file, tag: "\"two\"") }
        let report = try workspace.importReport(server.url, "--dry-run")
        #expect(report.outcome == "dry-run")
        #expect(report.changes.added == DemoAggregate(options: options).changes(step: 1).added)
        #expect(try workspace.listing().filter { $0.hasPrefix("cache") } == files)
        #expect(try workspace.contents(cachedFile + ".json") == record)
        #expect(try workspace.runs().map(\.outcome) == ["imported"])
    }

    @Test("A first --dry-run leaves no file at all")
    func firstDryRun() throws {
        let other = try Workspace()
        let before = try other.listing()
        try other.importReport(server.url, "--dry-run")
        #expect(try other.listing() == before)
    }

    @Test("An expired snapshot is not confirmed by a 304, unless that is forced")
    func expired() throws {
        let file = try Aggregates.demo(options, created: Aggregates.now - 30 * 86_400)
        server.answer { $0.condition == "\"old\"" ? .notModified("\"old\"") : .file(file, tag: "\"old\"") }
        try workspace.importReport(server.url, "--force")
        let before = try workspace.history()
        let result = try workspace.runImport(server.url).expectFailure(12, "expired", "--force")
        #expect(try workspace.history() == before)
        #expect(try workspace.runs().last == RecordedRun(outcome: "refused", message: result.message, snapshot: ""))
        #expect(try workspace.importReport(server.url, "--force").outcome == "not-modified")
    }
}
