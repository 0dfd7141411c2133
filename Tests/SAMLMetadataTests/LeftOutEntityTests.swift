import SAMLMetadata
import Testing

@Suite struct LeftOutEntityTests {
    @Test(arguments: [
        "<md:EntityDescriptor>", "<md:EntityDescriptor entityID=''>", "<md:EntityDescriptor entityID=' \t '>",
        "<md:EntityDescriptor entityID='&#10;&#xA0;'>", "<md:EntityDescriptor EntityID='urn:x'>",
        "<md:EntityDescriptor md:entityID='urn:x'>",
    ])
    func anEntityWithoutEntityIDIsLeftOutAndReported(startTag: String) throws {
        let content = Markup.serviceProvider(Markup.interface("<mdui:DisplayName>x</mdui:DisplayName>"))
        let reading = try Reading(
            Markup.aggregate(
                Markup.entity(id: "urn:a") + "\n\(startTag)\(content)</md:EntityDescriptor>\n"
                    + Markup.entity(id: "urn:b")))
        #expect(reading.entities.map(\.entityID) == ["urn:a", "urn:b"])
        #expect(reading.entities.map(\.roles) == [[], []])
        #expect(reading.issues == [.missingEntityID(line: 2)])
        #expect(reading.issueCount == 1)
        #expect(reading.aggregate.entityDescriptors == 3)
    }

    @Test func anEntityIDIsTrimmed() throws {
        let reading = try Reading(Markup.aggregate(Markup.entity(id: " urn:a&#10;\u{A0}")))
        #expect(reading.entities.map(\.entityID) == ["urn:a"])
    }

    @Test(arguments: ["a", "\u{E9}", "\u{20AC}", "\u{1F600}"])
    func anEntityIDOf1024CharactersIsTheLongest(character: String) throws {
        let longest = String(repeating: character, count: 1_024)
        let reading = try Reading(
            Markup.aggregate(Markup.entity(id: longest) + "\n" + Markup.entity(id: longest + character)))
        #expect(reading.entities.map(\.entityID) == [longest])
        #expect(reading.issues == [.entityIDTooLong(line: 2)])
    }

    @Test func anEntityIDOfAMegabyteIsLeftOut() throws {
        let long = String(repeating: "a", count: 1 << 20)
        let reading = try Reading(Markup.aggregate(Markup.entity(id: long) + Markup.entity()))
        #expect(reading.entities.map(\.entityID) == [Markup.entityID])
        #expect(reading.issues == [.entityIDTooLong(line: 1)])
    }

    @Test func theSameEntityIDTwiceIsLeftToTheCaller() throws {
        let reading = try Reading(Markup.aggregate(Markup.entity() + Markup.entity()))
        #expect(reading.entities.map(\.entityID) == [Markup.entityID, Markup.entityID])
    }

    @Test func issuesBeyondTheLimitAreOnlyCounted() throws {
        var limits = MetadataLimits()
        limits.issues = 3
        let blanks = String(repeating: Markup.entity(id: "") + "\n", count: 10)
        let reading = try Reading(Markup.aggregate(blanks + Markup.entity()), limits: limits)
        #expect(reading.issues == (1...3).map { .missingEntityID(line: $0) })
        #expect(reading.issueCount == 10)
    }
}
