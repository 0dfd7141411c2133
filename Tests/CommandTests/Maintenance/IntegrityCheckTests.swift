import DemoData
import Foundation
import Glibc
import Testing

@Suite("integrity-check", .needsSQLite)
struct IntegrityCheckTests {
    /// What `integrity-check --json` prints.
    private struct Report: Decodable {
        struct Problem: Decodable {
            var rule: String
            var summary: String
            var advice: String
            var count: Int
            var examples: [String]
        }

        var database: String
        var isQuick: Bool
        var findings: [Problem]
        var notes: [String]
        var schemaVersion: Int
        var size: Int
        var snapshots: Int?
        var entities: Int?
        var newestSnapshot: String?
    }

    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        for step in 0...2 {
            try workspace.importReport(
                try workspace.aggregate(DemoOptions(entities: 100, churn: 0.2), step: step),
                federations: try workspace.federationList())
        }
    }

    private func check(_ options: String...) throws -> CommandResult {
        try workspace.start(["integrity-check", "--database", workspace.database] + options).wait()
    }

    @Test("A good database", arguments: [[], ["--quick"]])
    func good(options: [String]) throws {
        let before = try workspace.contents(workspace.database)
        let result = try workspace.start(["integrity-check", "--database", workspace.database] + options).wait()
            .expectSuccess()
        #expect(result.output.contains("\(workspace.database): nothing wrong found"))
        #expect(result.output.contains("in 3 snapshots, the newest of 20"))
        #expect(try workspace.contents(workspace.database) == before)
        let report = try workspace.start(
            ["integrity-check", "--json", "--database", workspace.database] + options
        ).wait().expectSuccess().json(Report.self)
        #expect(report.findings.isEmpty)
        #expect(report.isQuick == !options.isEmpty)
        #expect(report.snapshots == 3)
        #expect(report.entities == Int(try workspace.value("SELECT entities FROM snapshot ORDER BY time DESC LIMIT 1")))
        #expect(report.size == before.count)
    }

    @Test("Wrong counters are told with what to do")
    func counters() throws {
        _ = try workspace.query("UPDATE snapshot SET sps = sps + 1 WHERE time = (SELECT max(time) FROM snapshot)")
        let result = try check()
        #expect(result.status == 12)
        #expect(result.output.contains("1 thing is wrong"))
        #expect(result.output.contains("Totals of a snapshot differ from its entities (1):"))
        #expect(result.output.contains("HINT: The next import"))
        #expect(result.foundNoise.isEmpty)
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 100, churn: 0.2), step: 3))
        try check("--quick").expectSuccess()
    }

    @Test("A finding is in the JSON too, and nothing else")
    func json() throws {
        _ = try workspace.query("INSERT INTO entity (entity_id) VALUES ('https://lost.example/')")
        let result = try check("--json")
        #expect(result.status == 12)
        let report = try result.json(Report.self)
        #expect(report.findings.map(\.rule) == ["entity"])
        #expect(report.findings.first?.examples.first?.contains("https://lost.example/") == true)
        #expect(report.findings.first?.advice.isEmpty == false)
        #expect(report.snapshots == 3)
    }

    @Test("The quick check leaves out older snapshots")
    func quick() throws {
        _ = try workspace.query("UPDATE snapshot SET sps = sps + 1 WHERE time = (SELECT min(time) FROM snapshot)")
        #expect(try check().status == 12)
        try check("--quick").expectSuccess()
    }

    @Test("A damaged file, named as an argument")
    func damaged() throws {
        var bytes = try workspace.contents(workspace.database)
        let middle = bytes.count / 2 / 8_192 * 8_192
        bytes.replaceSubrange(middle..<(middle + 8_192), with: repeatElement(0xA5, count: 8_192))
        let copy = try workspace.write(bytes, to: "copy.db")
        let result = try check(copy)
        #expect(result.status == 12)
        #expect(result.output.contains("\(copy): 1 thing is wrong"))
        #expect(result.output.contains("The file is damaged"))
        #expect(result.output.contains("HINT: Restore the newest backup"))
        #expect(result.foundNoise.isEmpty)
        try check().expectSuccess()
        let report = try check(copy, "--json").json(Report.self)
        #expect(report.findings.map(\.rule) == ["structure"])
        #expect(report.entities == nil)
    }

    @Test("A truncated file")
    func truncated() throws {
        let bytes = try workspace.contents(workspace.database)
        let copy = try workspace.write(bytes.prefix(bytes.count / 3), to: "copy.db")
        try check(copy).expectFailure(12, copy, "damaged", "HINT: ")
    }

    @Test("No file, an empty file, a directory")
    func missing() throws {
        try check(workspace.path("missing.db")).expectFailure(10, "there is no database at", "HINT: ")
        #expect(!workspace.exists(workspace.path("missing.db")))
        try check(try workspace.write([], to: "empty.db")).expectFailure(10, "there is no database at")
        try check(workspace.directory).expectFailure(64, workspace.directory, "is a directory")
    }

    @Test("Files that are not ours")
    func foreign() throws {
        let text = try workspace.write(Array(String(repeating: "bread, butter\n", count: 999).utf8), to: "list.txt")
        try check(text).expectFailure(1, text, "not a database", "its beginning is damaged", "HINT: ")
        let other = workspace.path("other.db")
        _ = try workspace.query("CREATE TABLE cheese (name TEXT)", in: other)
        try check(other).expectFailure(1, other, "another program", "HINT: ")
        let newer = workspace.path("newer.db")
        try workspace.write(try workspace.contents(workspace.database), to: "newer.db")
        _ = try workspace.query("PRAGMA user_version = 99", in: newer)
        let result = try check(newer, "--json").expectFailure(14, newer, "99")
        #expect(try result.json(ErrorReport.self).error.exitCode == 14)
    }

    @Test("It waits for nobody: the lock may be held, and an import may be writing")
    func locked() throws {
        let descriptor = open(workspace.database + ".lock", O_RDWR)
        defer { close(descriptor) }
        try #require(flock(descriptor, LOCK_EX) == 0)
        try check().expectSuccess()
    }
}
