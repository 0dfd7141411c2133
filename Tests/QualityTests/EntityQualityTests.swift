import Quality
import SAMLMetadata
import Testing

@Suite struct EntityQualityTests {
    private func contact(refeds: Bool = false, inCommon: Bool = false, type: String = "other") -> ContactPerson {
        ContactPerson(
            type: type, isREFEDSSecurity: refeds, isInCommonSecurity: inCommon, address: .wellFormed, content: [])
    }

    @Test func anEntityWithNothingHasNothing() {
        #expect(
            EntityQuality(.with([]))
                == EntityQuality(
                    roles: [], serviceProviderPrivacy: .absent, identityProviderPrivacy: .absent,
                    hasSecurityContact: false, sirtfi: []))
    }

    @Test func aContactWithEitherMarkIsASecurityContact() {
        var entity = EntityDescriptor.with(.serviceProvider)
        entity.contacts = [contact(type: "security"), contact(type: "technical")]
        #expect(!EntityQuality(entity).hasSecurityContact)
        entity.contacts = [contact(), contact(refeds: true)]
        #expect(EntityQuality(entity).hasSecurityContact)
        entity.contacts = [contact(inCommon: true), contact()]
        #expect(EntityQuality(entity).hasSecurityContact)
    }

    @Test func privacyIsAbsentForARoleTheEntityDoesNotHave() {
        for (roles, isServiceProvider, isIdentityProvider) in [
            (Roles.serviceProvider, true, false), (.identityProvider, false, true),
            ([.attributeAuthority], false, false),
            ([.other], false, false), ([.serviceProvider, .identityProvider], true, true),
        ] {
            var entity = EntityDescriptor.with(roles)
            entity.privacyStatementURLs = [LocalizedValue("https://a.example/", language: "en")]
            let quality = EntityQuality(entity)
            #expect(quality.serviceProviderPrivacy == (isServiceProvider ? .usable("https://a.example/") : .absent))
            #expect(quality.identityProviderPrivacy == (isIdentityProvider ? .usable("https://a.example/") : .absent))
        }
    }

    @Test func bothRolesAreJudgedByTheirOwnStatement() {
        var entity = EntityDescriptor.with([.serviceProvider, .identityProvider])
        entity.privacyStatementURLs = [
            LocalizedValue("https://idp.example/", language: "en", role: .identityProvider),
            LocalizedValue("https://sp.example/", language: "en", role: .serviceProvider),
        ]
        let quality = EntityQuality(entity)
        #expect(quality.serviceProviderPrivacy == .usable("https://sp.example/"))
        #expect(quality.identityProviderPrivacy == .usable("https://idp.example/"))
    }

    @Test func marksSayWhatTheCountersNeed() {
        let quality = EntityQuality(
            roles: [.serviceProvider, .identityProvider], serviceProviderPrivacy: .unusable("x"),
            identityProviderPrivacy: .usable("https://a.example"), hasSecurityContact: true, sirtfi: [.version1])
        #expect(
            quality.marks == [
                .serviceProvider, .identityProvider, .serviceProviderPrivacyDeclared, .identityProviderPrivacyDeclared,
                .identityProviderPrivacy, .securityContact, .sirtfi,
            ])
        #expect(EntityQuality(.with([.attributeAuthority, .other])).marks == [])
    }

    @Test func theMarksAreDistinctBits() {
        let marks: [QualityMarks] = [
            .serviceProvider, .identityProvider, .serviceProviderPrivacyDeclared, .serviceProviderPrivacy,
            .identityProviderPrivacyDeclared, .identityProviderPrivacy, .securityContact, .sirtfi, .sirtfi2,
        ]
        #expect(marks.allSatisfy { $0.rawValue.nonzeroBitCount == 1 })
        #expect(Set(marks).count == marks.count)
    }
}
