import DemoData
import Testing

@Suite struct CountsTests {
    @Test(arguments: [
        (DemoOptions(seed: 1, entities: 600, quirks: 1), 0),
        (DemoOptions(seed: 2, entities: 300, churn: 0.5, quirks: 1), 6),
        (DemoOptions(seed: 3, entities: 400, churn: 0.1), 3),
    ])
    func countsEqualASlowReading(options: DemoOptions, step: Int) throws {
        let reading = try SlowReading(WrittenAggregate(options, step: step).bytes)
        let aggregate = DemoAggregate(options: options)
        #expect(aggregate.counts(step: step) == reading.total)
        #expect(aggregate.countsByAuthority(step: step) == reading.byAuthority)
        #expect(Set(reading.identifiers).count == reading.identifiers.count)
    }

    /// The slow reading would agree on zeros too, hence the populations above must have every kind.
    @Test func everyCountOccurs() {
        let counts = DemoAggregate(options: DemoOptions(seed: 1, entities: 600, quirks: 1)).counts(step: 0)
        for number in Mirror(reflecting: counts).children.compactMap({ $0.value as? Int }) {
            #expect(number > 0)
        }
        #expect(counts.spPrivacy < counts.spPrivacyDeclared)
        #expect(counts.idpPrivacy < counts.idpPrivacyDeclared)
    }

    @Test func sharesAreRealistic() {
        let counts = DemoAggregate(options: DemoOptions(entities: 10_300)).counts(step: 0)
        func expectShare(_ part: Int, of whole: Int, _ range: ClosedRange<Double>) {
            #expect(range.contains(Double(part) / Double(whole)), "\(part) of \(whole)")
        }
        #expect(counts.entities == 10_300)
        expectShare(counts.serviceProviders, of: counts.entities, 0.38...0.44)
        expectShare(counts.identityProviders, of: counts.entities, 0.56...0.62)
        expectShare(counts.dualRole, of: counts.entities, 0.002...0.006)
        expectShare(counts.other, of: counts.entities, 0.0003...0.002)
        expectShare(counts.spPrivacy, of: counts.serviceProviders, 0.67...0.73)
        expectShare(counts.idpPrivacy, of: counts.identityProviders, 0.21...0.27)
        expectShare(counts.spSecurity, of: counts.serviceProviders, 0.28...0.34)
        expectShare(counts.idpSecurity, of: counts.identityProviders, 0.63...0.69)
        expectShare(counts.sirtfi, of: counts.entities, 0.42...0.48)
        expectShare(counts.sirtfi2, of: counts.sirtfi, 0.10...0.14)
    }

    @Test func qualityImprovesOverTime() {
        let aggregate = DemoAggregate(options: DemoOptions(entities: 2000, churn: 0.01))
        let first = aggregate.counts(step: 0)
        let last = aggregate.counts(step: 120)
        #expect(last.idpPrivacy * first.identityProviders > first.idpPrivacy * last.identityProviders)
        #expect(last.spSecurity * first.serviceProviders > first.spSecurity * last.serviceProviders)
        #expect(last.sirtfi * first.entities > first.sirtfi * last.entities)
    }

    @Test func federationsAreUneven() {
        let counts = DemoAggregate(options: DemoOptions(entities: 10_300, quirks: 0)).countsByAuthority(step: 0)
        let sizes = counts.values.map(\.entities).sorted()
        #expect(counts[""] == nil)
        #expect((38...45).contains(sizes.count))
        #expect((1_000...1_350).contains(sizes.last ?? 0))
        #expect((sizes.first ?? 100) < 60)
    }

    @Test func optionsOutsideTheirLimitsCountAsTheLimit() {
        let aggregate = DemoAggregate(options: DemoOptions(entities: -5, churn: .nan, quirks: 9))
        #expect(aggregate.options == DemoOptions(entities: 1, churn: 0, quirks: 1))
        #expect(aggregate.counts(step: 0).entities == 1)
    }
}
