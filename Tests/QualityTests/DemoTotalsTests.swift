import DemoData
import Quality
import SAMLMetadata
import Testing

@Suite struct DemoTotalsTests {
    private struct Totals {
        var all = Statistics()
        var byAuthority: [String: Statistics] = [:]

        init(_ entities: [EntityDescriptor]) {
            for entity in entities {
                let marks = EntityQuality(entity).marks
                all.add(marks)
                byAuthority[entity.registration?.authority ?? "", default: Statistics()].add(marks)
            }
        }
    }

    private func entities(of aggregate: DemoAggregate, step: Int) throws -> [EntityDescriptor] {
        var bytes: [UInt8] = []
        try aggregate.write(step: step, created: 1_735_689_600) { bytes.append(contentsOf: $0) }
        return try Metadata.entities(bytes)
    }

    @Test(arguments: [1, 2, 99] as [UInt64], [0, 3])
    func totalsAreThoseOfTheWriter(seed: UInt64, step: Int) throws {
        let aggregate = DemoAggregate(options: DemoOptions(seed: seed, entities: 500, churn: 0.1, quirks: 1))
        let totals = Totals(try entities(of: aggregate, step: step))
        #expect(totals.all.counts == aggregate.counts(step: step))
        #expect(totals.byAuthority.mapValues(\.counts) == aggregate.countsByAuthority(step: step))
    }

    @Test func federationsAddUpToTheWhole() throws {
        let aggregate = DemoAggregate(options: DemoOptions(seed: 4, entities: 500, churn: 0.1, quirks: 1))
        let totals = Totals(try entities(of: aggregate, step: 1))
        var sum = Statistics()
        for statistics in totals.byAuthority.values { sum.add(statistics) }
        #expect(sum == totals.all)
        #expect(totals.byAuthority.count > 10)
    }

    @Test func quirksMakeDeclaredAndUsableDiffer() throws {
        let aggregate = DemoAggregate(options: DemoOptions(seed: 1, entities: 500, churn: 0.1, quirks: 1))
        let statistics = Totals(try entities(of: aggregate, step: 0)).all
        #expect(statistics.serviceProvidersWithPrivacy < statistics.serviceProvidersWithPrivacyDeclared)
        #expect(statistics.dualRole > 0 && statistics.other > 0)
    }
}
