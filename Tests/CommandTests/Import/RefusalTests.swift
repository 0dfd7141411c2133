import DemoData
import Foundation
import Testing

@Suite("import: aggregates that are broken", .needsSQLite)
struct RefusalTests {
    @Test("A broken aggregate is refused, forced or not", arguments: BrokenAggregate.all, [[], ["--force"]])
    func broken(aggregate: BrokenAggregate, options: [String]) throws {
        let workspace = try Workspace()
        try workspace.importReport(try workspace.write(Aggregates.plain(count: 100), to: "good.xml"))
        let before = try workspace.history()
        let source = try workspace.write(aggregate.bytes, to: "broken.xml")
        let result = try workspace.start(workspace.importArguments(source, options)).wait()
        result.expectFailure(12, aggregate.reason, "HINT: ")
        #expect(!result.message.contains("expir") && !result.message.contains("fewer"))
        #expect(try workspace.history() == before)
        let runs = try workspace.runs()
        #expect(runs.count == 2)
        #expect(runs.last == RecordedRun(outcome: "refused", message: result.message, snapshot: ""))
    }

    @Test("A message about the text names file and line")
    func line() throws {
        let workspace = try Workspace()
        let text = String(decoding: Aggregates.plain(count: 100), as: UTF8.self)
        let broken = text.replacingOccurrences(of: "entity-50", with: "entity<50")
        let source = try workspace.write(Array(broken.utf8), to: "broken.xml")
        // The root stands in line 1, the first entity in line 2.
        try workspace.runImport(source).expectFailure(12, source, "line 52:")
    }

    @Test("A refused first import leaves a database without snapshots, which the next one fills")
    func first() throws {
        let workspace = try Workspace()
        try workspace.runImport(try workspace.write([], to: "empty.xml")).expectFailure(12, "empty")
        let files = try workspace.listing().filter { $0.hasPrefix("edugain.db") }
        #expect(files == ["edugain.db", "edugain.db.import.lock", "edugain.db.lock"])
        #expect(try workspace.snapshotTimes().isEmpty)
        let report = try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 50)))
        #expect(report.previousSnapshot == nil)
        #expect(try workspace.runs().map(\.outcome) == ["refused", "imported"])
    }

    @Test("Broken standard input is refused by that name")
    func standardInput() throws {
        let workspace = try Workspace()
        let source = try workspace.write(Array("<rss/>".utf8), to: "news.xml")
        try workspace.runImport("-", input: source).expectFailure(12, "standard input", "<rss>")
        try workspace.runImport("-").expectFailure(12, "standard input", "empty")
    }
}
