import SAMLMetadata
import Testing

@Suite struct DocumentFormTests {
    private func displayName(_ value: String) throws -> String? {
        try readEntity(Markup.interface("<mdui:DisplayName>\(value)</mdui:DisplayName>")).displayNames.first?.value
    }

    @Test func aSingleEntityDescriptorIsADocument() throws {
        let document = """
            <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:a"><SPSSODescriptor/>\
            </EntityDescriptor>
            """
        let reading = try Reading(document)
        #expect(reading.entities.map(\.entityID) == ["urn:a"])
        #expect(reading.entities.map(\.roles) == [.serviceProvider])
    }

    @Test func nestedEntitiesDescriptorsAreReadInDocumentOrder() throws {
        func nested(_ content: String) -> String { "<md:EntitiesDescriptor>\(content)</md:EntitiesDescriptor>" }
        let third = nested(Markup.entity(id: "urn:3"))
        let second = nested(Markup.entity(id: "urn:2") + third + Markup.entity(id: "urn:4"))
        let reading = try Reading(
            Markup.aggregate(Markup.entity(id: "urn:1") + second + Markup.entity(id: "urn:5") + nested("")))
        #expect(reading.entities.map(\.entityID) == ["urn:1", "urn:2", "urn:3", "urn:4", "urn:5"])
        #expect(reading.aggregate.entityDescriptors == 5)
    }

    @Test func prefixesMayBeDeclaredAnewInsideAnEntity() throws {
        let document = """
            <a:EntitiesDescriptor xmlns:a="urn:oasis:names:tc:SAML:2.0:metadata">
            <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:a">
            <a:SPSSODescriptor xmlns:a="urn:other"/><b:IDPSSODescriptor xmlns:b="urn:oasis:names:tc:SAML:2.0:metadata"/>
            <AttributeAuthorityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadat&#97;"/></EntityDescriptor>
            </a:EntitiesDescriptor>
            """
        #expect(try Reading(document).entities.map(\.roles) == [[.identityProvider, .attributeAuthority]])
    }

    @Test(arguments: [
        ("<![CDATA[a & <b>]]>", "a & <b>"), ("a<![CDATA[b]]>c", "abc"), ("a<!-- no -->b", "ab"), ("a<?no no?>b", "ab"),
        ("&#65;&#x42;&amp;&lt;&gt;&quot;&apos;", "AB&<>\"'"), ("a\r\nb", "a b"), ("&#x1F600;", "\u{1F600}"),
        ("<!-- - -->\n a <![CDATA[ ]]>\n", "a"), ("&amp;amp;", "&amp;"),
    ])
    func theTextIsThatOfTheXML(markup: String, text: String) throws {
        #expect(try displayName(markup) == text)
    }

    @Test func aCommentInTheMiddleOfAMarkDoesNotHideIt() throws {
        let attributes = Markup.entityAttributes(
            Markup.entityAttribute("http://macedir.org/entity-category", "https://refeds<!-- x -->.org/sirtfi"))
        #expect(try readEntity(attributes).entityCategories == ["https://refeds.org/sirtfi"])
    }

    @Test func commentsAndInstructionsMayStandAnywhere() throws {
        let entity = "<?a b?><md:EntityDescriptor entityID='urn:a'><!-- <md:SPSSODescriptor/> --></md:EntityDescriptor>"
        let document = "<?xml version='1.0'?><!-- a --><?a b?>\(Markup.aggregate(entity))<?a b?>\n<!-- b -->\n"
        let reading = try Reading(document)
        #expect(reading.entities.map(\.entityID) == ["urn:a"])
        #expect(reading.entities.map(\.roles) == [[]])
    }

    @Test func linesOfEntitiesCountFromOne() throws {
        let entities = (1...4).map { Markup.entity("\n", id: "urn:\($0)") }.joined(separator: "\r\n\n")
        let reading = try Reading(Markup.aggregate(entities))
        #expect(reading.entities.map(\.line) == [1, 4, 7, 10])
    }

    @Test func linesBeyond65535AreCounted() throws {
        let document = Markup.aggregate(String(repeating: "\n", count: 70_000) + Markup.entity())
        #expect(try Reading(document).entities.map(\.line) == [70_001])
    }

    @Test func aChunkOf12MegabytesIsAsGoodAsSmallOnes() throws {
        let comment = "<!--" + String(repeating: "x", count: 1_000) + "-->"
        let document = Markup.aggregate(String(repeating: Markup.entity(comment), count: 12_000))
        #expect(Reading.refusal(of: document, chunkSize: 1 << 20) == nil)
        #expect(Reading.refusal(of: document) == nil)
    }
}
