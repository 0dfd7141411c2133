import DemoData
import Testing

@Suite struct ChangesTests {
    /// The list of changes must equal what a comparison of the bytes finds.
    @Test(arguments: [
        DemoOptions(seed: 1, entities: 300, churn: 0.05, quirks: 0.03),
        DemoOptions(seed: 2, entities: 200, churn: 1, quirks: 1),
        DemoOptions(seed: 3, entities: 200, churn: 1, quirks: 0),
        DemoOptions(seed: 4, entities: 12, churn: 0, quirks: 0.5),
        DemoOptions(seed: 5, entities: 3, churn: 0.5, quirks: 0.5),
    ])
    func changesEqualAComparisonOfBytes(options: DemoOptions) throws {
        let aggregate = DemoAggregate(options: options)
        var before = try WrittenAggregate(options, step: 0).entities()
        for step in 1...5 {
            let after = try WrittenAggregate(options, step: step).entities()
            let expected = DemoChanges(
                added: after.keys.filter { before[$0] == nil }.sorted(),
                removed: before.keys.filter { after[$0] == nil }.sorted(),
                changed: after.keys.filter { before[$0] != nil && before[$0] != after[$0] }.sorted())
            #expect(aggregate.changes(step: step) == expected, "step \(step)")
            before = after
        }
    }

    @Test func untouchedEntitiesKeepTheirBytes() throws {
        let options = DemoOptions(entities: 300, churn: 0.1)
        let before = try WrittenAggregate(options, step: 3).entities()
        let after = try WrittenAggregate(options, step: 4).entities()
        let same = before.filter { after[$0.key] == $0.value }
        let changes = DemoAggregate(options: options).changes(step: 4)
        #expect(changes.changed.count + changes.removed.count > 20)
        #expect(same.count == before.count - changes.changed.count - changes.removed.count)
    }

    @Test func theFirstStepHasNoChanges() {
        let aggregate = DemoAggregate(options: DemoOptions(entities: 20))
        #expect(aggregate.changes(step: 0) == DemoChanges())
        #expect(aggregate.changes(step: -1) == DemoChanges())
    }

    @Test(arguments: [(1, 1), (9, 1), (10, 3), (500, 3), (2000, 6)])
    func everyStepTouchesEnough(entities: Int, least: Int) {
        let aggregate = DemoAggregate(options: DemoOptions(entities: entities))
        for step in 1...20 {
            let changes = aggregate.changes(step: step)
            #expect(changes.added.count + changes.removed.count + changes.changed.count >= least)
        }
    }

    @Test func sharesOfAStepAreRight() {
        let changes = DemoAggregate(options: DemoOptions(entities: 10_000, churn: 0.1)).changes(step: 1)
        #expect(changes.changed.count == 600)
        #expect(changes.added.count == 250)
        #expect(changes.removed.count == 150)
    }

    @Test func aSmallPopulationNeverDiesOut() throws {
        let options = DemoOptions(seed: 3, entities: 1)
        let aggregate = DemoAggregate(options: options)
        for step in 0...60 {
            #expect(aggregate.counts(step: step).entities >= 1)
        }
        #expect(try !WrittenAggregate(options, step: 60).entities().isEmpty)
    }
}
