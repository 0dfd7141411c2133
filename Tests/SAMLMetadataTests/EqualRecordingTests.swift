import SAMLMetadata
import Testing

@Suite struct EqualRecordingTests {
    private static let reference = ReferenceEntity.document

    /// The reference with every occurrence of the old texts replaced.
    private func variant(_ replacements: (String, String)...) throws -> [UInt8] {
        var document = Self.reference
        for (old, new) in replacements {
            try #require(document.contains(old), "\(old)")
            document = document.replacing(old, with: new)
        }
        return try readBytes(document)
    }

    @Test func prefixesDoNotMatter() throws {
        let renamed = try variant(
            ("<md:", "<"), ("</md:", "</"), ("xmlns:md=", "xmlns="), ("mdui:", "ui:"), ("mdrpi:", "x1:"),
            ("saml:", "assertion:"), ("ds:", "md:"), ("remd:", "r:"), ("icmd:", "i:"), ("shibmd:", "s:"),
            ("mdattr:", "a:"), (":mdui=", ":ui="), (":mdrpi=", ":x1="), (":saml=", ":assertion="), (":ds=", ":md="),
            (":remd=", ":r="), (":icmd=", ":i="), (":shibmd=", ":s="), (":mdattr=", ":a="))
        #expect(try renamed == readBytes(Self.reference))
    }

    @Test func placesOfNamespaceDeclarationsDoNotMatter() throws {
        let document = Self.reference.replacing(
            "<md:EntityDescriptor ", with: "<md:EntityDescriptor \(Markup.namespaces) ")
        #expect(try readBytes(document) == readBytes(Self.reference))
    }

    @Test func whiteSpaceAroundValuesDoesNotMatter() throws {
        let spread = try variant(
            (">Anzeigename<", ">\n\t Anzeigename\u{A0} <"),
            (">https://one.example/logo.png<", "> https://one.example/logo.png\r\n<"),
            (">scope.example<", "> scope.example\n<"), (">Nombre<", "> Nombre <"), (">Given<", ">\nGiven <"),
            (">https://category.example/category<", ">\n  https://category.example/category\n<"),
            ("\"https://registrar.example\"", "\" https://registrar.example \""), ("\"technical\"", "\"technical \""),
            ("\"https://one.example/sso\"", "\"&#10;https://one.example/sso\""), ("\"2020-", "\"\t2020-"),
            ("\"80\"", "\" 80 \""), ("\"de\"", "\" de \""), ("\"signing\"", "\" signing\""))
        #expect(try spread == readBytes(Self.reference))
    }

    @Test func whiteSpaceAroundAnInlineImageDoesNotMatter() throws {
        let spread = try variant((">data:image/png", ">\n  data:image/png"))
        let reference = try readBytes(Self.reference)
        #expect(spread == reference)
    }

    @Test func lineBreaksInsideNamesDoNotMatter() throws {
        let broken = try variant((">une description<", ">une\r\n   description<"))
        #expect(try broken == readBytes(Self.reference))
    }

    @Test(arguments: [
        "\nc2lnbmlu\nZw==\n", "   c2ln   \n\tbmluZw==", "c2lnbm\r\nluZw==\r\n", "c2lnbm&#13;\nluZw==&#13;\n",
        "c2ln<!-- x -->bmluZw==", "<![CDATA[c2lnbmluZw==]]>",
    ])
    func wrappingOfBase64DoesNotMatter(base64: String) throws {
        #expect(try variant(("c2lnbmluZw==", base64)) == readBytes(Self.reference))
    }

    @Test func commentsAndCharacterReferencesDoNotMatter() throws {
        let written = try variant(
            (">Anzeigename<", ">Anzeige<!-- a -->name<"), (">Nombre<", "><![CDATA[Nombre]]><"),
            ("<md:Extensions>", "<!-- b --><md:Extensions><?c d?>"), (">scope.example<", ">&#115;cope&#x2E;example<"),
            ("https://one.example/acs", "https://one.example&#47;acs"))
        #expect(try written == readBytes(Self.reference))
    }

    @Test func theOrderOfAttributesDoesNotMatter() throws {
        let mark = "remd:contactType=\"http://refeds.org/metadata/contactType/security\""
        let reordered = try variant(
            ("width=\"80\" height=\"60\"", "height='60'  width='80'"),
            ("Location=\"https://one.example/acs\" index=\"1\"", "index=\"1\" Location='https://one.example/acs'"),
            ("contactType=\"other\" \(mark)/>", "\(mark) contactType=\"other\"></md:ContactPerson>"))
        #expect(try reordered == readBytes(Self.reference))
    }

    @Test func thePositionInTheDocumentDoesNotMatter() throws {
        let entity = Self.reference.split(separator: "\n", maxSplits: 1)[1]
        let end = "</md:EntitiesDescriptor>"
        let moved =
            "<md:EntitiesDescriptor \(Markup.namespaces)>" + Markup.entity(Markup.serviceProvider(), id: "urn:a")
            + "\n\n\n<md:EntitiesDescriptor>" + entity.dropLast(end.count) + Markup.entity(id: "urn:b") + end + end
        let reading = try Reading(moved)
        try #require(reading.recordings.count == 3)
        #expect(try reading.recordings[1].bytes == readBytes(Self.reference))
        #expect(reading.recordings[1].line == 4)
    }

    @Test func whatIsNotKeptDoesNotMatter() throws {
        let other = try variant((" index=\"1\"", " index=\"2\" isDefault=\"true\""), ("base64,AAAA", "base64,BBBB"))
        #expect(try other == readBytes(Self.reference))
    }
}
