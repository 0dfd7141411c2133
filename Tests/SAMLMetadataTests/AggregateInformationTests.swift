import SAMLMetadata
import Testing

@Suite struct AggregateInformationTests {
    private func aggregate(_ attributes: String, _ content: String = "") throws -> AggregateInformation {
        try Reading(Markup.aggregate(content + Markup.entity(), attributes: attributes)).aggregate
    }

    @Test func attributesOfTheRootAreRead() throws {
        let aggregate = try aggregate(
            "Name=' urn:name ' ID='id-1' validUntil=' 1970-01-02T00:00:00Z ' cacheDuration='PT6H'")
        #expect(aggregate.name == "urn:name")
        #expect(aggregate.identifier == "id-1")
        #expect(aggregate.validUntil == 86_400)
        #expect(aggregate.unreadableValidUntil == nil)
        #expect(aggregate.cacheDuration == "PT6H")
        #expect(aggregate.entityDescriptors == 1)
    }

    @Test func whatIsMissingIsNil() throws {
        var expected = AggregateInformation()
        expected.entityDescriptors = 1
        #expect(try aggregate("") == expected)
        #expect(try aggregate("Name='' ID=' ' cacheDuration=''") == expected)
    }

    @Test(arguments: ["tomorrow", "2025-13-01T00:00:00Z", "2025-01-01"])
    func anUnreadableValidUntilIsKeptAsText(text: String) throws {
        let aggregate = try aggregate("validUntil=' \(text) '")
        #expect(aggregate.validUntil == nil)
        #expect(aggregate.unreadableValidUntil == text)
    }

    @Test func anUnreadableValidUntilIsCutAt100Bytes() throws {
        let aggregate = try aggregate("validUntil='\(String(repeating: "x", count: 5_000))'")
        #expect(aggregate.unreadableValidUntil == String(repeating: "x", count: 100))
    }

    @Test func publicationIsReadFromTheExtensionsOfTheRoot() throws {
        let publication = Markup.extensions(
            "<mdrpi:PublicationInfo publisher=' urn:p ' creationInstant='1970-01-01T00:01:00Z'/>")
        let aggregate = try aggregate("", publication)
        #expect(aggregate.publisher == "urn:p")
        #expect(aggregate.creationInstant == 60)
    }

    @Test func publicationOfAnEntityOrOfAnInnerAggregateDoesNotCount() throws {
        let publication = Markup.extensions(
            "<mdrpi:PublicationInfo publisher='urn:p' creationInstant='1970-01-01T00:01:00Z'/>")
        let inner = "<md:EntitiesDescriptor>\(publication)\(Markup.entity(publication))</md:EntitiesDescriptor>"
        let aggregate = try aggregate("", inner + Markup.entity(publication) + Markup.entity(publication, id: ""))
        #expect(aggregate.publisher == nil && aggregate.creationInstant == nil)
        #expect(aggregate.entityDescriptors == 4)
    }

    @Test func attributesOfAnInnerAggregateDoNotCount() throws {
        let inner = "<md:EntitiesDescriptor Name='inner' validUntil='1970-01-01T00:00:00Z'/>"
        let aggregate = try aggregate("Name='outer'", inner)
        #expect(aggregate.name == "outer" && aggregate.validUntil == nil)
    }

    @Test func aRootEntityDescriptorGivesItsOwnAttributes() throws {
        let document = """
            <md:EntityDescriptor \(Markup.namespaces) entityID="urn:a" ID="id-1" validUntil="1970-01-01T00:00:01Z" \
            cacheDuration="PT1H"/>
            """
        let aggregate = try Reading(document).aggregate
        #expect(aggregate.identifier == "id-1" && aggregate.validUntil == 1 && aggregate.cacheDuration == "PT1H")
        #expect(aggregate.name == nil && aggregate.entityDescriptors == 1)
    }

    @Test func publicationIsReadFromTheExtensionsOfARootEntityDescriptor() throws {
        let publication = Markup.extensions("<mdrpi:PublicationInfo publisher='urn:p'/>")
        let document = """
            <md:EntityDescriptor \(Markup.namespaces) entityID="urn:a">\(publication)</md:EntityDescriptor>
            """
        let aggregate = try Reading(document).aggregate
        #expect(aggregate.publisher == "urn:p")
    }
}
