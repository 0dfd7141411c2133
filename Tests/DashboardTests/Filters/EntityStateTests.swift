import Quality
import SAMLMetadata
import Testing

@testable import Dashboard

@Suite struct EntityStateTests {
    @Test func yesNoAndNotApplicableAreAllEntitiesEachOnce() {
        for quality in Population.qualities {
            for role in RoleFilter.allCases + [nil] where role?.admits(quality.roles) ?? true {
                let state = PrivacyState(quality, as: role)
                let parts: [PrivacyFilter] = [.complete, .lacking, .notApplicable]
                #expect(parts.count { $0.admits(state) } == 1)
                if PrivacyFilter.unusable.admits(state) { #expect(PrivacyFilter.lacking.admits(state)) }
                let isAsked =
                    RoleFilter.serviceProvider.admits(quality.roles)
                    || RoleFilter.identityProvider.admits(quality.roles)
                #expect((state == .notApplicable) == !isAsked)
            }
        }
    }

    @Test func aStateIsThatOfTheRolesThatAreJudged() {
        let usable = PrivacyStatement.usable("https://a.example/")
        let dual: Roles = [.serviceProvider, .identityProvider]
        #expect(PrivacyState(Population.quality(dual, usable, usable)) == .complete)
        #expect(PrivacyState(Population.quality(dual, usable, .absent)) == .partial)
        #expect(PrivacyState(Population.quality(dual, usable, .absent), as: .serviceProvider) == .complete)
        #expect(PrivacyState(Population.quality(dual, usable, .absent), as: .identityProvider) == .missing)
        #expect(PrivacyState(Population.quality(dual, .absent, .unusable("x"))) == .unusable)
        #expect(PrivacyState(Population.quality(.attributeAuthority)) == .notApplicable)
    }

    @Test func rolesAreCountedAsTheCountersDo() {
        let statistics = Population.statistics(Population.qualities.map { Population.entity("a", quality: $0) })
        func count(_ filter: RoleFilter) -> Int { Population.qualities.count { filter.admits($0.roles) } }
        #expect(count(.serviceProvider) == statistics.serviceProviders)
        #expect(count(.identityProvider) == statistics.identityProviders)
        #expect(count(.both) == statistics.dualRole)
        #expect(count(.neither) == statistics.other)
    }

    @Test func anEntityHasTheStateOfItsWorstLink() {
        let dual: Roles = [.serviceProvider, .identityProvider]
        func state(_ first: PrivacyStatement, _ second: PrivacyStatement) -> LinkState {
            LinkState(Population.quality(dual, first, second))
        }
        #expect(state(.usable("https://a/"), .usable("HTTPS://b/")) == .secure)
        #expect(state(.usable("https://a/"), .usable("http://b/")) == .insecure)
        #expect(state(.unusable("x"), .usable("http://b/")) == .unusable)
        #expect(state(.absent, .usable("https://b/")) == .secure)
        #expect(state(.absent, .absent) == .none)
    }

    @Test func sirtfiIsVersionOneAndTwoStandsOnIt() {
        #expect(SirtfiFilter.asserted.admits([.version1, .version2]) && !SirtfiFilter.asserted.admits(.version2))
        #expect(SirtfiFilter.absent.admits(.version2) && SirtfiFilter.absent.admits([]))
        #expect(SirtfiFilter.version2.admits(.version2) && !SirtfiFilter.version2.admits(.version1))
    }
}
