import SAMLMetadata
import Testing

@Suite struct LogoTests {
    private func logo(_ value: String, attributes: String = "") throws -> Logo {
        let content = Markup.interface("<mdui:Logo \(attributes)>\(value)</mdui:Logo>")
        let entity = try readEntity(Markup.serviceProvider(content))
        return try #require(entity.logos.first)
    }

    @Test func aLogoWithAnAddressHasNoInlineSize() throws {
        let logo = try logo(" https://a.example/a,b.png ", attributes: "width=' 80 ' height='60'")
        #expect(logo.url == "https://a.example/a,b.png")
        #expect(logo.inlineSize == 0)
        #expect(logo.width == 80 && logo.height == 60)
        #expect(logo.role == .serviceProvider && logo.language == "")
    }

    @Test(arguments: ["", "width='80px' height=''", "width='8.5' height='99999999999'"])
    func sizesThatAreNoNumbersAreNil(attributes: String) throws {
        let logo = try logo("https://a.example/a", attributes: attributes)
        #expect(logo.width == nil)
    }

    @Test func ofAnInlineImageOnlyTypeAndSizeAreKept() throws {
        let image = "data:image/svg+xml;base64," + String(repeating: "A", count: 50_000)
        let logo = try logo(image)
        #expect(logo.url == "data:image/svg+xml;base64")
        #expect(logo.inlineSize == 50_026)
    }

    @Test func anInlineImageOverTheLimitKeepsItsSizeAndIsNoIssue() throws {
        let image = "data:image/png;base64," + String(repeating: "A", count: 300_000)
        let content = Markup.serviceProvider(Markup.interface("<mdui:Logo>\(image)</mdui:Logo>"))
        let reading = try Reading(Markup.aggregate(Markup.entity(content)))
        let logo = try #require(reading.entities.first?.logos.first)
        #expect(logo.inlineSize == 300_022)
        #expect(reading.issueCount == 0)
        #expect(reading.recordings[0].bytes.count < 200)
    }

    @Test func anInlineImageWithoutCommaIsCutAt64Bytes() throws {
        let logo = try logo("data:" + String(repeating: "x", count: 100))
        #expect(logo.url == "data:" + String(repeating: "x", count: 59))
        #expect(logo.inlineSize == 105)
    }

    @Test func whiteSpaceAroundAnInlineImageIsNotPartOfItsSize() throws {
        let logo = try logo("\n  data:image/png;base64,AAAA \n")
        #expect(logo.inlineSize == 26)
    }

    @Test func anAddressOverTheLimitIsLeftOutAndReported() throws {
        let address = "https://a.example/" + String(repeating: "a", count: 65_536)
        let content = Markup.interface("<mdui:Logo>\(address)</mdui:Logo>")
        let reading = try Reading(Markup.aggregate(Markup.entity(content)))
        #expect(reading.entities.map(\.logos) == [[]])
        #expect(reading.issues == [.valueTooLong(element: "Logo", entityID: Markup.entityID, line: 1)])
    }
}
