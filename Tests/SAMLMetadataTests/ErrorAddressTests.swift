import SAMLMetadata
import Testing

@Suite struct ErrorAddressTests {
    @Test func withoutTheAttributeItIsNil() throws {
        #expect(try readEntity(Markup.identityProvider()).errorURL == nil)
        #expect(try readEntity(Markup.identityProvider(attributes: "errorURL=' '")).errorURL == nil)
    }

    @Test func theFirstRoleThatHasOneCounts() throws {
        let entity = try readEntity(
            Markup.serviceProvider(attributes: "errorURL=''")
                + Markup.identityProvider(attributes: "errorURL=' urn:a?b&amp;c '")
                + Markup.serviceProvider(attributes: "errorURL='urn:d'"))
        #expect(entity.errorURL == "urn:a?b&c")
    }

    @Test func anAttributeOfAnotherNamespaceDoesNotCount() throws {
        #expect(try readEntity(Markup.identityProvider(attributes: "mdui:errorURL='urn:a'")).errorURL == nil)
    }

    @Test func anAttributeOfTheEntityDoesNotCount() throws {
        let document = Markup.aggregate("<md:EntityDescriptor entityID='urn:a' errorURL='urn:b'/>")
        #expect(try Reading(document).entities.map(\.errorURL) == [nil])
    }
}
