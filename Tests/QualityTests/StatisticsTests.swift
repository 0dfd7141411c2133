import Quality
import SAMLMetadata
import Testing

@Suite struct StatisticsTests {
    private func statistics(_ marks: QualityMarks...) -> Statistics {
        var statistics = Statistics()
        for mark in marks { statistics.add(mark) }
        return statistics
    }

    /// The counters that are not 0.
    private func nonzero(_ statistics: Statistics) -> [String: Int] {
        let counters = Mirror(reflecting: statistics).children.map { ($0.label ?? "", $0.value as? Int ?? -1) }
        return Dictionary(uniqueKeysWithValues: counters).filter { $0.value != 0 }
    }

    @Test func withoutEntitiesAllIsZero() {
        #expect(nonzero(Statistics()).isEmpty)
    }

    @Test func anEntityWithNeitherRoleIsOther() {
        #expect(nonzero(statistics([])) == ["entities": 1, "other": 1])
        #expect(
            nonzero(statistics([.securityContact, .sirtfi, .sirtfi2]))
                == ["entities": 1, "other": 1, "withSecurityContact": 1, "withSirtfi": 1, "withSirtfi2": 1])
    }

    @Test func anEntityWithBothRolesCountsUnderEach() {
        #expect(
            nonzero(statistics([.serviceProvider, .identityProvider]))
                == ["entities": 1, "serviceProviders": 1, "identityProviders": 1, "dualRole": 1])
    }

    @Test func allMarksOfAServiceProviderCount() {
        let marks: QualityMarks = [
            .serviceProvider, .serviceProviderPrivacyDeclared, .serviceProviderPrivacy, .securityContact, .sirtfi,
            .sirtfi2,
        ]
        #expect(
            nonzero(statistics(marks)) == [
                "entities": 1, "serviceProviders": 1, "serviceProvidersWithPrivacy": 1,
                "serviceProvidersWithPrivacyDeclared": 1, "withSecurityContact": 1,
                "serviceProvidersWithSecurityContact": 1, "withSirtfi": 1, "serviceProvidersWithSirtfi": 1,
                "withSirtfi2": 1, "serviceProvidersWithSirtfi2": 1, "serviceProvidersWithBoth": 1,
                "serviceProvidersWithEither": 1,
            ])
    }

    @Test func allMarksOfAnIdentityProviderCount() {
        let marks: QualityMarks = [
            .identityProvider, .identityProviderPrivacyDeclared, .identityProviderPrivacy, .securityContact, .sirtfi,
            .sirtfi2,
        ]
        #expect(
            nonzero(statistics(marks)) == [
                "entities": 1, "identityProviders": 1, "identityProvidersWithPrivacy": 1,
                "identityProvidersWithPrivacyDeclared": 1, "withSecurityContact": 1,
                "identityProvidersWithSecurityContact": 1, "withSirtfi": 1, "identityProvidersWithSirtfi": 1,
                "withSirtfi2": 1, "identityProvidersWithSirtfi2": 1, "identityProvidersWithBoth": 1,
                "identityProvidersWithEither": 1,
            ])
    }

    @Test func aDeclaredStatementIsNotAUsableOne() {
        let statistics = statistics(
            [.serviceProvider, .serviceProviderPrivacyDeclared], [.identityProvider, .identityProviderPrivacyDeclared])
        #expect(statistics.serviceProvidersWithPrivacyDeclared == 1 && statistics.serviceProvidersWithPrivacy == 0)
        #expect(statistics.identityProvidersWithPrivacyDeclared == 1 && statistics.identityProvidersWithPrivacy == 0)
        #expect(statistics.serviceProvidersWithEither == 0 && statistics.identityProvidersWithEither == 0)
    }

    @Test func bothNeedsPrivacyAndContactAndEitherNeedsOne() {
        let statistics = statistics(
            [.serviceProvider, .serviceProviderPrivacy], [.serviceProvider, .securityContact], [.serviceProvider],
            [.serviceProvider, .serviceProviderPrivacy, .securityContact], [.identityProvider, .securityContact],
            [.identityProvider, .identityProviderPrivacy], [.identityProvider, .identityProviderPrivacy])
        #expect(statistics.serviceProvidersWithBoth == 1 && statistics.serviceProvidersWithEither == 3)
        #expect(statistics.identityProvidersWithBoth == 0 && statistics.identityProvidersWithEither == 3)
    }
}
