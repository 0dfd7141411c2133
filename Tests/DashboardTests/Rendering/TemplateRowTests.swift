import Operations
import Quality
import Store
import Testing

@testable import Dashboard

@Suite struct TemplateRowTests {
    private func lacks<Row: TemplateRow>(_ row: Row) -> Set<String> {
        Set(Mirror(reflecting: row).children.compactMap(\.label)).symmetricDifference(Row.members.keys)
    }

    /// A member that a table lacks is an empty place on a page, and nobody says so.
    @Test func everyRowNamesAllItsMembers() {
        let clock = WallClock(now: { 0 })
        let summary = FederationSummary(federation: Population.federation(0), statistics: Statistics())
        let directory = FederationDirectory([summary])
        let moment = SnapshotMoment(snapshot: Population.snapshot(0), statistics: nil)
        let entity = EntityLink(name: "a", entityID: "b")
        let federation = FederationLink(summary.federation, in: directory)
        let mark = Mark(text: "yes", kind: "good")
        #expect(lacks(EntityRow(ListedEntity(Population.entity("a")), federations: directory, clock: clock)).isEmpty)
        #expect(lacks(DifferenceRow(Population.entity("a").summary, in: directory)).isEmpty)
        #expect(lacks(SnapshotRow(moment, isNewest: true, isPrevious: false, clock: clock)).isEmpty)
        #expect(
            lacks(
                ValidationPage.Row(
                    url: "a", link: nil, mark: mark, check: LinkCheckCell(nil, clock: clock), count: "1",
                    listPath: "b", entities: [entity], more: nil)
            ).isEmpty)
        #expect(lacks(LinkCheckCell(nil, clock: clock)).isEmpty)
        let outcomes = (try? LinkFilter(QueryParameters(nil))).map { OutcomeRow.all([], $0) } ?? []
        #expect(outcomes.count == 4)
        for row in outcomes { #expect(lacks(row).isEmpty) }
        #expect(lacks(FederationRow(summary, in: directory, isCompared: false)).isEmpty)
        #expect(lacks(entity).isEmpty)
        #expect(lacks(federation).isEmpty)
        #expect(lacks(ChangeCell(1, from: 2, since: "then")).isEmpty)
        #expect(lacks(FieldChangeRow(FieldChange(.name, old: [], new: []))).isEmpty)
        #expect(lacks(mark).isEmpty)
        #expect(lacks(CoverageCell("a", Coverage(1, of: 2))).isEmpty)
        #expect(lacks(SelectOption("a", "b", chosen: nil)).isEmpty)
    }

    @Test func aMemberIsGivenByItsOwnName() {
        let row = SelectOption("a", "b", chosen: "a")
        for (label, value) in Mirror(reflecting: row).children {
            #expect(row.child(named: label ?? "").map { "\($0)" } == "\(value)")
        }
        #expect(row.child(named: "none") == nil)
    }
}
