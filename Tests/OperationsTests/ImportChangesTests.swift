import DemoData
import Foundation
import Operations
import Quality
import Store
import Testing

/// Imports of invented aggregates, whose counts and changes are known.
@Suite struct ImportChangesTests {
    private let fixture: ImportFixture

    init() throws {
        fixture = try ImportFixture()
    }

    private func write(_ demo: DemoAggregate, step: Int) throws -> String {
        var bytes = Data()
        try demo.write(step: step, created: ImportFixture.noon) { bytes.append(contentsOf: $0) }
        return try fixture.directory.file("step-\(step).xml", bytes)
    }

    @Test func eachStepReportsWhatReallyChangedAndNothingElse() async throws {
        let demo = DemoAggregate(options: DemoOptions(seed: 7, entities: 300, churn: 0.05, quirks: 0.3))
        for step in 0..<5 {
            let summary = try await fixture.importFile(try write(demo, step: step))
            let changes = demo.changes(step: step)
            if step > 0 {
                #expect(summary.changes.added == changes.added.sorted())
                #expect(summary.changes.removed == changes.removed.sorted())
                #expect(summary.changes.changed == changes.changed.sorted())
            }
            #expect(summary.statistics.entities == demo.counts(step: step).entities)
            #expect(summary.statistics.withSirtfi == demo.counts(step: step).sirtfi)
            #expect(summary.issueCount == 0)
        }
    }

    @Test func anEqualAggregateAddsOneSnapshotAndNoVersion() async throws {
        let demo = DemoAggregate(options: DemoOptions(entities: 50))
        let path = try write(demo, step: 0)
        _ = try await fixture.importFile(path)
        let summary = try await fixture.importFile(path)
        #expect(summary.changes.added.isEmpty)
        #expect(summary.changes.removed.isEmpty)
        #expect(summary.changes.changed.isEmpty)
        let first = try #require(demo.changes(step: 1).changed.first)
        let versions = try await DatabaseGeneration(path: fixture.directory.database).versions(of: first, asOf: .max)
        #expect(versions.count == 1)
    }

    @Test func aDryRunTellsTheChangesAndWritesNothing() async throws {
        let demo = DemoAggregate(options: DemoOptions(entities: 50, churn: 0.2))
        let summary = try await fixture.importFile(try write(demo, step: 0), dryRun: true)
        #expect(summary.outcome == .dryRun)
        #expect(summary.changes.added.count == 50)
        #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.directory.path) == ["step-0.xml"])
    }

    @Test func aDuplicateCountsOnceAndIsReportedWithBothLines() async throws {
        let text = ImportFixture.aggregate(3).replacing("sp2.example", with: "sp0.example")
        let summary = try await fixture.importText(text)
        #expect(summary.statistics.entities == 2)
        #expect(summary.issues == ["line 4: https://sp0.example/ stands in line 2 already; the first one counts"])
    }
}
