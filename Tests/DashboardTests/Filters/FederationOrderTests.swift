import Quality
import Store
import Testing

@testable import Dashboard

@Suite struct FederationOrderTests {
    /// By name; the last two have no identity provider, the one before no entity at all.
    private let federations: [FederationSummary] = [(2, 4), (1, 4), (4, 4), (2, 4), (0, 0), (3, 0), (1, 0)].enumerated()
        .map { offset, numbers in
            let (serviceProviders, identityProviders) = numbers
            var statistics = Statistics()
            statistics.entities = serviceProviders + identityProviders
            statistics.serviceProviders = serviceProviders
            statistics.identityProviders = identityProviders
            statistics.identityProvidersWithPrivacy = min(serviceProviders, identityProviders)
            return FederationSummary(federation: Population.federation(offset), statistics: statistics)
        }

    private func sorted(_ order: FederationOrder, _ direction: SortDirection) -> [String] {
        order.sort(federations, direction).map { String($0.federation.name.suffix(1)) }
    }

    @Test func whereNothingIsToBeCoveredComesLastEitherWay() {
        #expect(sorted(.identityProviderPrivacy, .descending) == ["2", "0", "3", "1", "4", "5", "6"])
        #expect(sorted(.identityProviderPrivacy, .ascending) == ["1", "0", "3", "2", "4", "5", "6"])
        #expect(sorted(.overall, .ascending).last == "4")
        #expect(sorted(.overall, .descending).last == "4")
    }

    @Test func equalOnesStayByName() {
        #expect(sorted(.entities, .descending) == ["2", "0", "3", "1", "5", "6", "4"])
        #expect(sorted(.entities, .ascending) == ["4", "6", "5", "1", "0", "3", "2"])
        #expect(sorted(.name, .descending) == ["6", "5", "4", "3", "2", "1", "0"])
    }

    @Test func everyColumnOfAShareSortsByThatShare() {
        #expect(Set(FederationOrder.allCases.compactMap(\.measure)) == Set(CoverageMeasure.allCases))
    }

    @Test func authoritiesThatOnlyLookTheSameAreTwo() {
        let twins = ["https://\u{FC}.example/", "https://u\u{308}.example/"]
        let directory = FederationDirectory(
            twins.map {
                FederationSummary(
                    federation: FederationName(registrationAuthority: $0, name: $0), statistics: Statistics())
            })
        for twin in twins {
            let found = directory.find(twin)?.federation
            #expect(found.map { Array($0.registrationAuthority.utf8) } == Array(twin.utf8))
            #expect(found.map { directory.path(of: $0) } == "/federations/" + PathSegment.encoded(twin))
        }
    }
}
