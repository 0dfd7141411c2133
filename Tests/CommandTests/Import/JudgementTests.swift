import DemoData
import Testing

@Suite("import: aggregates that are good but unlikely", .needsSQLite)
struct JudgementTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.importReport(try workspace.write(Aggregates.plain(count: 100), to: "good.xml"))
    }

    /// Expects that `bytes` are refused with `phrase` and change nothing, and that `--force` accepts them.
    private func expectRefusal(_ bytes: [UInt8], _ phrase: String) throws {
        let before = try workspace.history()
        let source = try workspace.write(bytes, to: "unlikely.xml")
        let result = try workspace.runImport(source).expectFailure(12, "refused", phrase, "--force")
        #expect(try workspace.history() == before)
        #expect(try workspace.runs().last == RecordedRun(outcome: "refused", message: result.message, snapshot: ""))
        #expect(try workspace.importReport(source, "--force").outcome == "imported")
        #expect(try workspace.history() != before)
        #expect(try workspace.runs().map(\.outcome) == ["imported", "refused", "imported"])
    }

    @Test("Expired")
    func expired() throws {
        let bytes = Aggregates.plain(count: 100, root: #"validUntil="2020-02-29T12:00:00Z""#)
        try expectRefusal(bytes, "expired at 2020-02-29T12:00:00Z")
    }

    @Test("Expired in a zone of its own")
    func expiredInZone() throws {
        let bytes = Aggregates.plain(count: 100, root: #"validUntil="2020-03-01T01:30:00.5+02:00""#)
        try expectRefusal(bytes, "expired at 2020-02-29T23:30:00Z")
    }

    @Test("validUntil that is no time", arguments: ["", "soon", "2030-02-30T00:00:00Z", "2030-01-01"])
    func unreadable(value: String) throws {
        try expectRefusal(Aggregates.plain(count: 100, root: #"validUntil="\#(value)""#), "validUntil '\(value)'")
    }

    @Test("11 % fewer entities")
    func shrunk() throws {
        try expectRefusal(Aggregates.plain(count: 89), "89 entities where the last one had 100, 11 % fewer")
    }

    @Test("One entity left")
    func almostNothing() throws {
        try expectRefusal(Aggregates.plain(count: 1), "99 % fewer")
    }

    @Test("9 and 10 % fewer entities are accepted", arguments: [91, 90])
    func slightlyFewer(count: Int) throws {
        let report = try workspace.importReport(try workspace.write(Aggregates.plain(count: count), to: "fewer.xml"))
        #expect(report.changes.removed.count == 100 - count)
    }

    @Test("Many more entities are accepted")
    func grown() throws {
        let report = try workspace.importReport(try workspace.write(Aggregates.plain(count: 300), to: "more.xml"))
        #expect(report.changes.added.count == 200)
    }

    @Test("Entities that were left out do not count")
    func duplicatesDoNotCount() throws {
        let entities = (0..<85).map { (id: "https://entity-\($0).example", authority: String?.none) }
        try expectRefusal(Aggregates.plain(entities + entities.prefix(10)), "85 entities")
    }

    @Test("An aggregate that is valid for one more hour is accepted")
    func almostExpired() throws {
        let options = DemoOptions(entities: 100)
        let source = try workspace.aggregate(options, created: Aggregates.now - 5 * 86_400 + 3_600)
        #expect(try workspace.importReport(source).outcome == "imported")
    }
}
