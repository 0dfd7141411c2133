import SAMLMetadata
import Testing

@Suite struct LimitTests {
    @Test func nesting10000DeepIsRefusedAtTheLimit() {
        let document = Markup.aggregate(
            "\n"
                + Markup.entity(
                    "\n" + String(repeating: "<a>", count: 10_000)
                        + String(repeating: "</a>", count: 10_000)))
        #expect(Reading.refusal(of: document) == .tooDeep(limit: 100, line: 3))
        #expect(Reading.refusal(of: document, chunkSize: 64) == .tooDeep(limit: 100, line: 3))
    }

    @Test func nestingAtTheLimitIsGood() {
        func document(_ levels: Int) -> String {
            Markup.aggregate(
                Markup.entity(String(repeating: "<a>", count: levels) + String(repeating: "</a>", count: levels)))
        }
        #expect(Reading.refusal(of: document(98)) == nil)
        #expect(Reading.refusal(of: document(99)) == .tooDeep(limit: 100, line: 1))
        let empty = Markup.aggregate(Markup.entity(String(repeating: "<a>", count: 98) + "<b/>"))
        #expect(Reading.refusal(of: empty) == .tooDeep(limit: 100, line: 1))
    }

    @Test func oneEntityMoreThanTheLimitIsRefused() {
        var limits = MetadataLimits()
        limits.entities = 3
        let lines = (1...4).map { Markup.entity(id: "urn:\($0)") }
        #expect(
            Reading.refusal(of: Markup.aggregate(lines[..<3].joined(separator: "\n")), limits: limits) == nil)
        #expect(
            Reading.refusal(of: Markup.aggregate(lines.joined(separator: "\n")), limits: limits)
                == .tooManyEntities(limit: 3, line: 4))
    }

    @Test func entitiesLeftOutCountForTheLimit() {
        var limits = MetadataLimits()
        limits.entities = 3
        let document = Markup.aggregate(String(repeating: Markup.entity(id: ""), count: 4))
        #expect(Reading.refusal(of: document, limits: limits) == .tooManyEntities(limit: 3, line: 1))
    }

    @Test func fiveMegabytesInOneValueAreLeftOutAndTheRestIsKept() throws {
        let text = String(repeating: "0123456789 ABCDE", count: 5 << 16)
        let content = Markup.serviceProvider(
            Markup.interface("<mdui:DisplayName>a</mdui:DisplayName><mdui:Description>\(text)</mdui:Description>"))
        for chunkSize in [65_536, Int.max] {
            let reading = try Reading(
                Markup.aggregate("\n" + Markup.entity(content + Markup.contact())), chunkSize: chunkSize)
            let entity = try #require(reading.entities.first)
            #expect(entity.displayNames.map(\.value) == ["a"])
            #expect(entity.descriptions.isEmpty)
            #expect(entity.roles == .serviceProvider && entity.contacts.count == 1)
            #expect(reading.issues == [.valueTooLong(element: "Description", entityID: Markup.entityID, line: 2)])
            #expect(reading.recordings[0].bytes.count < 200)
        }
    }

    @Test func aValueAtTheLimitIsKept() throws {
        let longest = String(repeating: "a", count: 65_536)
        func description(_ text: String) throws -> [String] {
            try readEntity(Markup.interface("<mdui:Description>\(text)</mdui:Description>")).descriptions.map(\.value)
        }
        #expect(try description(longest) == [longest])
        #expect(try description(longest + "a") == [])
    }

    @Test func anAttributeOf20MegabytesIsRefused() throws {
        let value = String(repeating: "a", count: 20 << 20)
        let document = Array(Markup.aggregate("<a b='\(value)'/>" + Markup.entity()).utf8)
        for chunkSize in [1 << 20, Int.max] {
            guard case .malformed(_, line: 1) = Reading.refusal(of: document, chunkSize: chunkSize) else {
                Issue.record("not refused as malformed in line 1")
                continue
            }
        }
    }
}
