import Quality
import SAMLMetadata
import Testing

@Suite struct NameTests {
    private func values(_ languages: String...) -> [LocalizedValue] {
        languages.map { LocalizedValue("name in \($0)", language: $0) }
    }

    @Test(arguments: ["en", "EN", "En", "en-GB", "EN-gb", "en_US", "en-", "en-Latn-x-a"])
    func englishIsKnownInEveryForm(language: String) {
        #expect(LocalizedValue("a", language: language).isEnglish)
        #expect(values("de", language, "fr").preferred?.language == language)
    }

    @Test(arguments: [
        "", "e", "enm", "eng", "de", "fr-en", "e-n", "english", "-en", " en", "\u{435}n", "en.US", "n", "EM",
    ])
    func otherLanguagesAreNotEnglish(language: String) {
        #expect(!LocalizedValue("a", language: language).isEnglish)
        #expect(values("de", language, "fr").preferred?.language == "de")
    }

    @Test func theFirstEnglishValueIsPreferred() {
        #expect(values("de", "en-GB", "en").preferred?.language == "en-GB")
        #expect([LocalizedValue]().preferred == nil)
    }

    @Test func theEntityIDIsTheLastResort() {
        let entity = EntityDescriptor.with(.serviceProvider)
        #expect(entity.preferredName == entity.entityID)
        #expect(entity.preferredOrganizationName == nil)
    }

    @Test func theOrganizationNameStandsInForTheEntity() {
        var entity = EntityDescriptor.with(.serviceProvider)
        entity.organizationNames = values("de", "en")
        #expect(entity.preferredName == "name in en")
        #expect(entity.preferredOrganizationName == "name in en")
    }

    @Test func theDisplayNameOfTheOrganizationComesBeforeItsName() {
        var entity = EntityDescriptor.with(.serviceProvider)
        entity.organizationNames = values("en")
        entity.organizationDisplayNames = values("de", "fr")
        #expect(entity.preferredName == "name in de")
        #expect(entity.preferredOrganizationName == "name in de")
    }

    @Test func theDisplayNameComesBeforeTheOrganization() {
        var entity = EntityDescriptor.with(.serviceProvider)
        entity.organizationNames = values("en")
        entity.organizationDisplayNames = values("en-GB")
        entity.displayNames = values("it", "nl")
        #expect(entity.preferredName == "name in it")
        #expect(entity.preferredOrganizationName == "name in en-GB")
    }

    @Test func englishOfAnyRoleIsPreferred() {
        var entity = EntityDescriptor.with([.serviceProvider, .identityProvider])
        entity.displayNames = [
            LocalizedValue("a", language: "de", role: .serviceProvider),
            LocalizedValue("b", language: "en", role: .identityProvider),
        ]
        #expect(entity.preferredName == "b")
    }
}
