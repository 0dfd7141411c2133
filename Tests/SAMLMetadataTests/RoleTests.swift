import SAMLMetadata
import Testing

@Suite struct RoleTests {
    @Test(arguments: [
        ("SPSSODescriptor", Roles.serviceProvider),
        ("IDPSSODescriptor", .identityProvider),
        ("AttributeAuthorityDescriptor", .attributeAuthority),
        ("RoleDescriptor", .other),
        ("AuthnAuthorityDescriptor", .other),
        ("PDPDescriptor", .other),
        ("AffiliationDescriptor", .other),
    ])
    func everyDescriptorGivesItsRole(name: String, roles: Roles) throws {
        #expect(try readEntity("<md:\(name)/>").roles == roles)
    }

    @Test func anEntityWithoutDescriptorHasNoRole() throws {
        #expect(try readEntity("").roles == [])
    }

    @Test func allRolesOfAnEntityCount() throws {
        let entity = try readEntity(
            Markup.identityProvider() + Markup.serviceProvider() + "<md:AttributeAuthorityDescriptor/>"
                + "<md:PDPDescriptor/>" + Markup.serviceProvider())
        #expect(entity.roles == [.serviceProvider, .identityProvider, .attributeAuthority, .other])
    }

    @Test func aDescriptorOfAnotherNamespaceIsNoRole() throws {
        #expect(try readEntity("<mdui:SPSSODescriptor/><SPSSODescriptor/>").roles == [])
    }

    @Test func aDescriptorBelowExtensionsIsNoRole() throws {
        #expect(try readEntity(Markup.extensions(Markup.serviceProvider())).roles == [])
    }

    @Test func aRoleEndsWithItsDescriptor() throws {
        let interface = Markup.interface("<mdui:DisplayName>name</mdui:DisplayName>")
        let entity = try readEntity(Markup.serviceProvider(interface) + interface + Markup.identityProvider(interface))
        #expect(entity.displayNames.map(\.role) == [.serviceProvider, nil, .identityProvider])
    }

    @Test func aRoleDoesNotReachIntoTheNextEntity() throws {
        let interface = Markup.interface("<mdui:DisplayName>name</mdui:DisplayName>")
        let reading = try Reading(
            Markup.aggregate(
                Markup.entity(Markup.serviceProvider(interface), id: "urn:a") + Markup.entity(interface, id: "urn:b")))
        #expect(reading.entities.map(\.roles) == [.serviceProvider, []])
        #expect(reading.entities.flatMap(\.displayNames).map(\.role) == [.serviceProvider, nil])
    }

    @Test func anEntityInsideTheExtensionsOfAnotherIsNotPartOfIt() throws {
        let inner = Markup.entity(Markup.serviceProvider() + Markup.contact(), id: "urn:inner")
        let document = Markup.aggregate(Markup.entity(Markup.extensions("<x>\(inner)</x>") + Markup.identityProvider()))
        let entities = try Reading(document).entities
        #expect(entities.map(\.roles) == [.identityProvider])
        #expect(entities.map(\.contacts) == [[]])
    }

    @Test func anAggregateInsideTheExtensionsOfAnEntityDoesNotReplaceIt() throws {
        let inner = "<md:EntitiesDescriptor>\(Markup.entity(id: "urn:inner"))</md:EntitiesDescriptor>"
        let document = Markup.aggregate(Markup.entity(Markup.extensions(inner) + Markup.identityProvider()))
        let entities = try Reading(document).entities
        #expect(entities.map(\.entityID) == [Markup.entityID])
        #expect(entities.map(\.roles) == [.identityProvider])
    }
}
