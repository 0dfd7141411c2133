import Quality
import Testing

@Suite struct CoverageTests {
    @Test func ofNothingThereIsNoPercentage() {
        #expect(Coverage(0, of: 0).percentage == nil)
        #expect(Statistics().serviceProviderPrivacy.percentage == nil)
    }

    @Test(arguments: [(0, 5, 0.0), (5, 5, 100.0), (1, 4, 25.0), (9_999, 10_000, 99.99)])
    func percentageIsTheShare(count: Int, total: Int, percentage: Double) throws {
        #expect(abs(try #require(Coverage(count, of: total).percentage) - percentage) < 1e-9)
    }

    @Test func everyCoverageIsOfItsOwnRole() {
        var statistics = Statistics()
        for (index, counter) in Statistics.counters.enumerated() { statistics[keyPath: counter] = 100 + index }
        let providers = statistics.serviceProviders
        let others = statistics.identityProviders
        #expect(statistics.serviceProviderPrivacy == Coverage(statistics.serviceProvidersWithPrivacy, of: providers))
        #expect(statistics.identityProviderPrivacy == Coverage(statistics.identityProvidersWithPrivacy, of: others))
        #expect(
            statistics.serviceProviderSecurity
                == Coverage(statistics.serviceProvidersWithSecurityContact, of: providers))
        #expect(
            statistics.identityProviderSecurity
                == Coverage(statistics.identityProvidersWithSecurityContact, of: others))
        #expect(statistics.serviceProviderSirtfi == Coverage(statistics.serviceProvidersWithSirtfi, of: providers))
        #expect(statistics.identityProviderSirtfi == Coverage(statistics.identityProvidersWithSirtfi, of: others))
    }
}
