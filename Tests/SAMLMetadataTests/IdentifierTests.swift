import SAMLMetadata
import Testing

@Suite struct IdentifierTests {
    @Test func theSameBytesAreTheSameIdentifier() {
        let left = Identifier("https://one.example/\u{FC}")
        let right = Identifier(["https://one", ".example/\u{FC}"].joined())
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(Set([left, right, Identifier("")]).count == 2)
        #expect(left.text == "https://one.example/\u{FC}")
    }

    @Test(arguments: [
        ("urn:\u{FC}", "urn:u\u{308}"), ("urn:\u{212A}", "urn:K"), ("urn:a", "urn:A"), ("urn:a", "urn:a/"),
        ("urn:a", "urn:a\u{0}"), ("urn:a", ""), ("urn:%41", "urn:A"), ("urn:\u{AC00}", "urn:\u{1100}\u{1161}"),
    ])
    func otherBytesAreAnotherIdentifier(first: String, second: String) {
        #expect(Identifier(first) != Identifier(second))
        let texts = [Identifier(first): 1, Identifier(second): 2]
        #expect(texts[Identifier(first)] == 1 && texts[Identifier(second)] == 2)
    }

    @Test func identifiersOfEntitiesThatOnlyLookEqualStayApart() throws {
        let reading = try Reading(
            Markup.aggregate(Markup.entity(id: "urn:\u{E9}") + Markup.entity(id: "urn:e\u{301}")))
        #expect(Set(reading.recordings.map { Identifier($0.entityID) }).count == 2)
    }
}
