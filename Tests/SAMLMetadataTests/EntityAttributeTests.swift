import SAMLMetadata
import Testing

@Suite struct EntityAttributeTests {
    private static let assurance = "urn:oasis:names:tc:SAML:attribute:assurance-certification"
    private static let category = "http://macedir.org/entity-category"
    private static let support = "http://macedir.org/entity-category-support"

    private func hasNone(_ content: String) throws -> Bool {
        let entity = try readEntity(content)
        return entity.assuranceCertifications.isEmpty && entity.entityCategories.isEmpty
            && entity.entityCategorySupport.isEmpty
    }

    @Test func valuesAreTrimmedAndKeepTheirOrder() throws {
        let entity = try readEntity(
            Markup.entityAttributes(
                Markup.entityAttribute(Self.assurance, "\n  urn:b ", "urn:a", " ", "")
                    + Markup.entityAttribute(Self.category, " urn:c", "urn:d\t")
                    + Markup.entityAttribute(Self.support, "urn:e")
                    + Markup.entityAttribute(Self.assurance, "urn:f")))
        #expect(entity.assuranceCertifications == ["urn:b", "urn:a", "urn:f"])
        #expect(entity.entityCategories == ["urn:c", "urn:d"])
        #expect(entity.entityCategorySupport == ["urn:e"])
    }

    @Test(arguments: [
        "urn:oasis:names:tc:SAML:attribute:assurance-certification2", "urn:oasis:names:tc:SAML:attribute:assurance",
        "https://macedir.org/entity-category", "http://macedir.org/entity-category/", "",
    ])
    func attributesOfOtherNamesDoNotCount(name: String) throws {
        #expect(try hasNone(Markup.entityAttributes(Markup.entityAttribute(name, "urn:a"))))
    }

    @Test func theNameOfOneAttributeDoesNotReachTheNext() throws {
        #expect(
            try readEntity(
                Markup.entityAttributes(
                    Markup.entityAttribute(Self.assurance, "urn:a") + Markup.entityAttribute("urn:x", "urn:b"))
            ).assuranceCertifications == ["urn:a"])
    }

    @Test(arguments: [Self.assurance, Self.category, Self.support])
    func attributesInsideTheExtensionsOfARoleDoNotCount(name: String) throws {
        let attributes = Markup.entityAttributes(Markup.entityAttribute(name, "urn:a"))
        #expect(try hasNone(Markup.serviceProvider(attributes) + Markup.identityProvider(attributes)))
    }

    @Test(arguments: [Self.assurance, Self.category, Self.support])
    func attributesInsideAnAssertionDoNotCount(name: String) throws {
        let statement = "<saml:AttributeStatement>\(Markup.entityAttribute(name, "urn:a"))</saml:AttributeStatement>"
        #expect(try hasNone(Markup.entityAttributes("<saml:Assertion>\(statement)</saml:Assertion>")))
        let bare = "<saml:Assertion>\(Markup.entityAttribute(name, "urn:a"))</saml:Assertion>"
        #expect(try hasNone(Markup.entityAttributes(bare)))
    }

    @Test func attributesOutsideEntityAttributesDoNotCount() throws {
        let attribute = Markup.entityAttribute(Self.assurance, "urn:a")
        #expect(try hasNone(Markup.extensions(attribute)))
        #expect(try hasNone("<mdattr:EntityAttributes>\(attribute)</mdattr:EntityAttributes>"))
    }

    @Test func attributesOfTheAggregateDoNotCountForItsEntities() throws {
        let attributes = Markup.entityAttributes(Markup.entityAttribute(Self.assurance, "urn:a"))
        let entity = try #require(try Reading(Markup.aggregate(attributes + Markup.entity())).entities.first)
        #expect(entity.assuranceCertifications.isEmpty)
    }

    @Test func anAttributeInsideAValueDoesNotHideTheNextValue() throws {
        let nested = Markup.entityAttribute("urn:x", "urn:y")
        let attributes = Markup.entityAttributes(Markup.entityAttribute(Self.assurance, nested, "urn:a"))
        let entity = try readEntity(attributes)
        #expect(entity.assuranceCertifications == ["urn:a"])
    }
}
