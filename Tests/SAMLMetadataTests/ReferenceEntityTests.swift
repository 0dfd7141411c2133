import SAMLMetadata
import Testing

@Suite struct ReferenceEntityTests {
    private let entity: EntityDescriptor

    init() throws {
        let reading = try Reading(ReferenceEntity.document)
        entity = try #require(reading.entities.first)
    }

    @Test func identifierAndLineAreThoseOfTheStartTag() {
        #expect(entity.entityID == Markup.entityID)
        #expect(entity.line == 2)
    }

    @Test func rolesAreThoseWithADescriptor() {
        #expect(entity.roles == [.identityProvider, .serviceProvider])
    }

    @Test func registrationHasAuthorityInstantAndPolicies() {
        let policy = LocalizedValue("https://registrar.example/policy", language: "en")
        #expect(
            entity.registration
                == RegistrationInfo(
                    authority: "https://registrar.example", instant: 1_582_977_600, policies: [policy]))
    }

    @Test func organizationNamesHaveNoRole() {
        #expect(entity.organizationNames == [LocalizedValue("Nombre", language: "es")])
        #expect(entity.organizationDisplayNames == [LocalizedValue("Nome", language: "pt")])
    }

    @Test func interfaceValuesHaveLanguageAndRole() {
        #expect(
            entity.displayNames == [LocalizedValue("Anzeigename", language: "de", role: .identityProvider)])
        #expect(
            entity.descriptions == [LocalizedValue("une description", language: "fr", role: .identityProvider)])
        #expect(
            entity.informationURLs
                == [LocalizedValue("https://one.example/information", language: "it", role: .identityProvider)])
        #expect(
            entity.privacyStatementURLs
                == [LocalizedValue("https://one.example/privacy", language: "nl", role: .identityProvider)])
    }

    @Test func logosHaveSizeLanguageAndRole() {
        #expect(
            entity.logos == [
                Logo(
                    url: "https://one.example/logo.png", inlineSize: 0, width: 80, height: 60, language: "sv",
                    role: .identityProvider),
                Logo(
                    url: "data:image/png;base64", inlineSize: 26, width: 16, height: 16, language: "",
                    role: .identityProvider),
            ])
    }

    @Test func contactsHaveTypeMarksAndAddress() {
        #expect(entity.contacts.map(\.type) == ["technical", "other", "billing"])
        #expect(entity.contacts.map(\.isREFEDSSecurity) == [false, true, false])
        #expect(entity.contacts.map(\.isInCommonSecurity) == [false, false, true])
        #expect(entity.contacts.map(\.address) == [.wellFormed, .absent, .absent])
    }

    @Test func entityAttributesAreSortedByName() {
        #expect(entity.assuranceCertifications == ["https://assurance.example/certification"])
        #expect(entity.entityCategories == ["https://category.example/category"])
        #expect(entity.entityCategorySupport == ["https://category.example/support"])
    }

    @Test func scopesCertificatesAndErrorURLAreKept() throws {
        #expect(entity.scopes == [Scope("scope.example", isRegularExpression: false)])
        let certificate = try #require(entity.certificates.first)
        #expect(entity.certificates.count == 1)
        #expect(certificate.use == .signing && certificate.role == .identityProvider)
        #expect(certificate.der() == Array("signing".utf8))
        #expect(entity.errorURL == "https://one.example/error")
    }

    @Test func endpointsHaveServiceBindingLocationsAndRole() {
        #expect(
            entity.endpoints == [
                Endpoint(
                    service: "SingleSignOnService", binding: "urn:binding:redirect",
                    location: "https://one.example/sso", responseLocation: "https://one.example/response",
                    role: .identityProvider),
                Endpoint(
                    service: "AssertionConsumerService", binding: "urn:binding:post",
                    location: "https://one.example/acs", responseLocation: nil, role: .serviceProvider),
            ])
    }
}
