import SAMLMetadata
import Testing

@Suite struct EntitySizeTests {
    @Test func anEntityWith200000ContactsIsCutAtTheLimitAndReportedOnce() throws {
        let contact = Markup.contact("<md:GivenName>a name of some length</md:GivenName>")
        let contacts = String(repeating: contact, count: 200_000)
        let document = Markup.aggregate(
            "\n" + Markup.entity(Markup.serviceProvider() + contacts) + Markup.entity(Markup.contact(), id: "urn:b"))
        let reading = try Reading(document, chunkSize: 1 << 20)
        #expect(reading.recordings.map(\.entityID) == [Markup.entityID, "urn:b"])
        #expect(reading.issues == [.entityTooLarge(entityID: Markup.entityID, line: 2)])
        #expect(reading.issueCount == 1)
        #expect(reading.recordings[0].bytes.count <= 4 << 20)
        #expect(reading.recordings[0].bytes.count > 4_000_000)
        let entities = reading.entities
        #expect(entities[0].roles == .serviceProvider)
        #expect((10_000..<200_000).contains(entities[0].contacts.count))
        #expect(entities[1].contacts.count == 1)
    }

    @Test func everyEntityHasItsOwnLimit() throws {
        var limits = MetadataLimits()
        limits.entitySize = 500
        let name = "<mdui:DisplayName>\(String(repeating: "a", count: 300))</mdui:DisplayName>"
        let entities = (1...3).map { Markup.entity(Markup.interface(name + name), id: "urn:\($0)") }
        let reading = try Reading(Markup.aggregate(entities.joined(separator: "\n")), limits: limits)
        #expect(reading.entities.map(\.displayNames.count) == [1, 1, 1])
        #expect(reading.issues == (1...3).map { .entityTooLarge(entityID: "urn:\($0)", line: $0) })
    }

    @Test func whatComesAfterTheLimitIsLeftOutHoweverSmall() throws {
        var limits = MetadataLimits()
        limits.entitySize = 500
        let large = "<mdui:DisplayName>\(String(repeating: "a", count: 600))</mdui:DisplayName>"
        let small = "<mdui:DisplayName>small</mdui:DisplayName>"
        let entity = try readEntity(Markup.interface(small + large + small), limits: limits)
        #expect(entity.displayNames.first?.value == "small")
        #expect(entity.displayNames.count == 1)
    }

    @Test func aTextOfAContactOverTheLimitDoesNotGoToTheContactBefore() throws {
        var limits = MetadataLimits()
        limits.entitySize = 60
        let type = String(repeating: "t", count: 20)
        let contacts =
            Markup.contact(attributes: "contactType='\(type)'")
            + Markup.contact(
                "<md:EmailAddress>x@y.z</md:EmailAddress>", attributes: "contactType='\(type)'")
        let entity = try readEntity(contacts, limits: limits)
        #expect(entity.contacts.count == 1)
        #expect(entity.contacts.map(\.address) == [.absent])
    }
}
