import DemoData
import Testing

@Suite("import --dry-run")
struct DryRunTests {
    private let workspace: Workspace
    private let options = DemoOptions(entities: 100, churn: 0.2)

    init() throws {
        workspace = try Workspace()
    }

    @Test("Without a database it writes nothing at all")
    func first() throws {
        let source = try workspace.aggregate(options)
        let before = try workspace.listing()
        let report = try workspace.importReport(source, "--dry-run")
        #expect(report.outcome == "dry-run")
        #expect(report.snapshot == nil)
        #expect(report.changes.added.count == 100)
        #expect(try workspace.listing() == before)
    }

    @Test("With a database it tells the changes and leaves every byte alone")
    func later() throws {
        try workspace.importReport(try workspace.aggregate(options))
        let source = try workspace.aggregate(options, step: 1)
        let bytes = try workspace.contents(workspace.database)
        let report = try workspace.importReport(source, "--dry-run")
        let changes = DemoAggregate(options: options).changes(step: 1)
        #expect(report.changes.added == changes.added)
        #expect(report.changes.removed == changes.removed)
        #expect(report.changes.changed == changes.changed)
        #expect(try workspace.contents(workspace.database) == bytes)
    }

    @Test("With a database it makes no files beside it")
    func files() throws {
        let source = try workspace.aggregate(options)
        try workspace.importReport(source)
        let before = try workspace.listing()
        try workspace.importReport(source, "--dry-run")
        #expect(try workspace.listingWithoutSidecars() == before)
    }

    @Test("It refuses what an import would refuse, and records nothing")
    func refusal() throws {
        let source = try workspace.write(Array("<rss/>".utf8), to: "news.xml")
        let before = try workspace.listing()
        try workspace.runImport(source, "--dry-run").expectFailure(12, "<rss>")
        #expect(try workspace.listing() == before)
    }

    @Test("It needs no lock")
    func lock() throws {
        try workspace.importReport(try workspace.aggregate(options))
        let pipe = try NamedPipe(workspace)
        let writer = try workspace.start(workspace.importArguments(pipe.path))
        defer { writer.kill() }
        try workspace.waitForRunningImport()
        let report = try workspace.importReport(try workspace.aggregate(options, step: 1), "--dry-run")
        #expect(report.outcome == "dry-run")
    }
}
