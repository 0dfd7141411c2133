import SAMLMetadata
import Testing

@Suite struct AddressTests {
    private func address(_ values: String...) throws -> ContactPerson.Address {
        let content = values.map { "<md:EmailAddress>\($0)</md:EmailAddress>" }.joined()
        return try #require(try readEntity(Markup.contact(content)).contacts.first).address
    }

    @Test func withoutAnAddressItIsAbsent() throws {
        #expect(try address() == .absent)
        #expect(try address("", " \n ") == .absent)
    }

    @Test(arguments: [
        "mailto:a@b.example", " MAILTO:a@b.example ", "mailto:a.b+c@sub.b.example", "mailto:a@b.example?subject=x y",
        "mailto:\u{FC}@b.example",
    ])
    func aMailtoAddressIsWellFormed(value: String) throws {
        #expect(try address(value) == .wellFormed)
    }

    @Test(arguments: ["a@b.example", "a@b.example?subject=mailto:", "o'neill@b.example"])
    func anAddressWithoutMailtoIsMarkedSo(value: String) throws {
        #expect(try address(value) == .withoutMailto)
    }

    @Test(arguments: [
        "mailto:", "mailto:a", "a", "@", "mailto:@b.example", "mailto:a@", "mailto:a@b", "mailto:a@.example",
        "mailto:a@b.example.", "mailto:a@b@c.example", "mailto: a@b.example", "mailto:a b@c.example",
        "mailto:&lt;a@b.example&gt;", "https://b.example/contact",
        "mailto:" + String(repeating: "a", count: 250) + "@b.example", "N/A",
    ])
    func whatDoesNotReadAsAnAddressIsMalformed(value: String) throws {
        #expect(try address(value) == .malformed)
    }

    @Test func aControlCharacterIsMalformed() throws {
        #expect(try address("mailto:a\u{7F}@b.example") == .malformed)
        #expect(try address("mailto:a@b&#9;c.example") == .malformed)
    }

    @Test func anAddressOf254BytesIsTheLongest() throws {
        let host = "@b.example"
        #expect(try address("mailto:" + String(repeating: "a", count: 244) + host) == .wellFormed)
        #expect(try address("mailto:" + String(repeating: "a", count: 245) + host) == .malformed)
    }

    @Test func theBestOfSeveralAddressesCounts() throws {
        #expect(try address("N/A", "a@b.example") == .withoutMailto)
        #expect(try address("mailto:a@b.example", "N/A", "a@b.example") == .wellFormed)
        #expect(try address("", "N/A") == .malformed)
    }
}
