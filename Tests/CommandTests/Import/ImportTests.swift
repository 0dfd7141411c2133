import DemoData
import Testing

@Suite("import", .needsSQLite)
struct ImportTests {
    private let workspace: Workspace
    private let options = DemoOptions(entities: 100, churn: 0.2)

    init() throws {
        workspace = try Workspace()
    }

    @Test("The first import adds every entity")
    func first() throws {
        let report = try workspace.importReport(try workspace.aggregate(options))
        #expect(report.outcome == "imported")
        #expect(report.snapshot != nil)
        #expect(report.previousSnapshot == nil)
        #expect(report.changes.added.count == 100)
        #expect(report.changes.removed.isEmpty)
        #expect(report.changes.changed.isEmpty)
        #expect(report.sha256?.count == 64)
        #expect(report.issueCount == 0)
        #expect(try workspace.currentEntities().map { $0[0] } == report.changes.added)
        #expect(try workspace.runs().map(\.outcome) == ["imported"])
    }

    @Test("An aggregate that did not change makes a snapshot without changes")
    func unchanged() throws {
        let source = try workspace.aggregate(options)
        let first = try workspace.importReport(source)
        let before = try workspace.currentEntities()
        let second = try workspace.importReport(source)
        #expect(second.changes == ImportReport.Changes(added: [], removed: [], changed: []))
        #expect(second.previousSnapshot == first.snapshot)
        #expect(second.sha256 == first.sha256)
        #expect(try workspace.currentEntities() == before)
        #expect(try workspace.value("SELECT count(*) FROM entity_version") == "100")
        #expect(try workspace.snapshotTimes().count == 2)
    }

    @Test("Added, removed and changed entities are those that were added, removed and changed")
    func changed() throws {
        let demo = DemoAggregate(options: options)
        try workspace.importReport(try workspace.aggregate(options))
        for step in 1...3 {
            let report = try workspace.importReport(try workspace.aggregate(options, step: step))
            let changes = demo.changes(step: step)
            #expect(report.changes.added == changes.added)
            #expect(report.changes.removed == changes.removed)
            #expect(report.changes.changed == changes.changed)
            #expect(report.statistics["entities"] == demo.counts(step: step).entities)
        }
    }

    @Test("An entity that comes back keeps its old history")
    func comeBack() throws {
        let first = try workspace.aggregate(options)
        let second = try workspace.aggregate(options, step: 1)
        let changes = DemoAggregate(options: options).changes(step: 1)
        for source in [first, second, first] { try workspace.importReport(source) }
        #expect(try workspace.currentEntities().count == 100)
        #expect(try workspace.value("SELECT count(*) FROM entity") == "\(100 + changes.added.count)")
        let removed = try #require(changes.removed.first)
        let versions = try workspace.value(
            "SELECT count(*) FROM entity_version JOIN entity e ON e.id = entity WHERE entity_id = '\(removed)'")
        #expect(versions == "2")
    }

    @Test("Standard input is a source")
    func standardInput() throws {
        let source = try workspace.aggregate(options)
        let report = try workspace.importReport("-", input: source)
        #expect(report.source == "standard input")
        #expect(report.statistics["entities"] == 100)
        #expect(try workspace.value("SELECT source FROM snapshot") == "standard input")
    }

    @Test("Any order of the entities is the same aggregate")
    func order() throws {
        let entities = (0..<60).map { (id: "https://entity-\($0).example", authority: String?.none) }
        try workspace.importReport(try workspace.write(Aggregates.plain(entities), to: "forth.xml"))
        let source = try workspace.write(Aggregates.plain(entities.reversed()), to: "back.xml")
        let report = try workspace.importReport(source)
        #expect(report.changes == ImportReport.Changes(added: [], removed: [], changed: []))
    }
}
