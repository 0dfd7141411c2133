import DemoData
import Foundation
import Testing

@Suite("import: a federation list over HTTP", .needsSQLite)
struct FederationDownloadTests {
    private let workspace: Workspace
    private let source: String
    private let server: ScriptedServer

    init() throws {
        workspace = try Workspace()
        source = try workspace.write(
            Aggregates.plain([(id: "https://a.example", authority: "https://alder.example")]), to: "aggregate.xml")
        server = try ScriptedServer(file: Self.list("Alder"), tag: "\"one\"")
    }

    private static func list(_ name: String) -> [UInt8] {
        Array(#"{"ALDER": {"reg_auth": "https://alder.example", "name": "\#(name)"}}"#.utf8)
    }

    private func name() throws -> String { try workspace.value("SELECT name FROM federation") }

    @Test("Names are learnt, and the list is not downloaded again for a while")
    func cached() throws {
        for _ in 0..<2 {
            let report = try workspace.importReport(source, federations: server.url)
            #expect(report.warnings.isEmpty)
            #expect(try name() == "Alder")
        }
        #expect(server.requests.count == 1)
        let file = workspace.cacheDirectory + "/federations"
        #expect(try workspace.contents(file) == Self.list("Alder"))
        #expect(try workspace.permissions(file) == 0o640)
        #expect(try workspace.permissions(file + ".json") == 0o640)
    }

    /// Rewrites the record of the cached list as if it had been fetched long ago.
    private func age(to time: Int64 = 1_000_000_000) throws {
        let path = workspace.cacheDirectory + "/federations.json"
        let text = String(decoding: try workspace.contents(path), as: UTF8.self)
        let aged = text.replacing(/"fetched":\d+/, with: #""fetched":\#(time)"#)
        try #require(aged.contains(#""fetched":\#(time)"#))
        try Data(aged.utf8).write(to: URL(fileURLWithPath: path))
    }

    @Test("An old list is downloaded again; where that fails it serves with a warning", arguments: [true, false])
    func old(isAvailable: Bool) throws {
        try FileManager.default.createDirectory(atPath: workspace.cacheDirectory, withIntermediateDirectories: true)
        try workspace.importReport(source, federations: server.url)
        try age()
        server.answer { _ in isAvailable ? .file(Self.list("Alder 2")) : .status(404) }
        let report = try workspace.importReport(source, federations: server.url)
        #expect(try name() == (isAvailable ? "Alder 2" : "Alder"))
        #expect(report.warnings.count == (isAvailable ? 0 : 1))
        #expect(server.requests.count == 2)
    }

    @Test("How long a list is kept can be set, in the environment and in the dashboard")
    func expiry() throws {
        func requests(_ environment: [String: String?] = [:]) throws -> Int {
            try age(to: Aggregates.now - 7_200)
            try workspace.importReport(source, federations: server.url, environment: environment)
            return server.requests.count
        }
        try workspace.importReport(source, federations: server.url)
        #expect(try requests() == 1)
        #expect(try requests(["EDUGAIN_FEDERATIONS_EXPIRY": "1"]) == 2)
        _ = try workspace.query("INSERT INTO setting VALUES ('federation_cache_expiry', '1', 100, 'anna')")
        #expect(try requests() == 3)
        #expect(try requests(["EDUGAIN_FEDERATIONS_EXPIRY": "3"]) == 3)
        // Without an answer the old list serves, however short its time is.
        server.answer { _ in .status(404) }
        #expect(try requests() == 4)
        #expect(try name() == "Alder")
    }

    @Test("A page instead of a list is a warning, is not kept, and is asked for again")
    func page() throws {
        server.answer { _ in .file(Array("<html>Maintenance</html>".utf8)) }
        let result = try workspace.runImport(source, federations: server.url, "--json").expectSuccess()
        let warnings = try result.json(ImportReport.self).warnings
        #expect(warnings.count == 1)
        #expect(warnings.first?.contains("is not JSON") == true, "\(warnings)")
        #expect(result.error.contains("warning: "))
        #expect(try name() == "https://alder.example")
        server.answer { _ in .file(Self.list("Alder")) }
        try workspace.importReport(source, federations: server.url)
        #expect(try name() == "Alder")
    }

    @Test(
        "Whatever else comes instead of a list, names stay as they were learnt, and the import succeeds",
        arguments: [
            "", "{}", "[]", "42", "null", "\u{0}\u{1}\u{2}", "{\"ALDER\": {\"reg_auth\": \"https://alder.example\"",
            "{\"ALDER\": {\"reg_auth\": \"https://alder.example\", \"name\": null}}", "[[[[[[[[{}]]]]]]]]",
            "{\"a\": \"" + String(repeating: "x", count: 9 << 20) + "\"}",
        ])
    func rubbish(text: String) throws {
        try workspace.importReport(source, federations: server.url)
        try age()
        server.answer { _ in .file(Array(text.utf8)) }
        let report = try workspace.importReport(source, federations: server.url)
        #expect(report.outcome == "imported")
        #expect(report.warnings.count == 1)
        #expect(report.warnings.first?.contains("the federation list is from") == true, "\(report.warnings)")
        #expect(try name() == "Alder")
        // What was cached stays, so that a later import has it.
        #expect(try workspace.contents(workspace.cacheDirectory + "/federations") == Self.list("Alder"))
    }

    @Test("--dry-run neither asks for the list nor keeps it")
    func dryRun() throws {
        try workspace.importReport(source, federations: server.url, "--dry-run")
        #expect(server.requests.isEmpty)
        #expect(!workspace.exists(workspace.cacheDirectory))
    }
}
