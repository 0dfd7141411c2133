import Testing

@testable import LinkContent

@Suite struct DecodedTextTests {
    private static func decoded(
        _ bytes: [UInt8], charset: String? = nil, isMarkup: Bool = true
    ) -> (text: String, encoding: String) {
        let decoded = DecodedText(bytes, charset: charset, isMarkup: isMarkup)
        return (String(decoding: decoded.text, as: UTF8.self), decoded.encoding)
    }

    @Test(arguments: [
        ("utf-8", Array("Łódź €".utf8), "Łódź €", "utf-8"),
        ("ISO-8859-1", [0x46, 0xFC, 0x72, 0x80], "Für€", "windows-1252"),
        ("latin1", [0xE9], "é", "windows-1252"), ("us-ascii", [0x93, 0x61, 0x94], "“a”", "windows-1252"),
        ("iso-8859-2", [0xA3, 0xF3, 0x64, 0xBC, 0xB1, 0xEC], "Łódźąě", "iso-8859-2"),
        ("ISO_8859-2", [0xF8], "ř", "iso-8859-2"), ("latin2", [0xB9], "š", "iso-8859-2"),
        ("iso-8859-5", [0xBF, 0xE0], "Пр", "iso-8859-5"), ("iso-8859-7", [0xC1, 0xE2], "Αβ", "iso-8859-7"),
        ("iso-8859-9", [0xFD, 0xFE], "ış", "windows-1254"), ("iso-8859-13", [0xD0], "Š", "iso-8859-13"),
        ("iso-8859-15", [0xA4, 0xA6, 0xBD], "€Šœ", "iso-8859-15"),
        ("windows-1250", [0x9C, 0xBF, 0xB9, 0x9E, 0xF9], "śżąžů", "windows-1250"),
        ("cp1250", [0x8A], "Š", "windows-1250"),
        ("windows-1251", [0xCF, 0xF0], "Пр", "windows-1251"),
        ("windows-1252", [0x84, 0x61, 0x93], "„a“", "windows-1252"),
        ("windows-1253", [0xC1], "Α", "windows-1253"), ("windows-1254", [0xF0], "ğ", "windows-1254"),
        ("windows-1255", [0xE0], "א", "windows-1255"), ("windows-1256", [0xC7], "ا", "windows-1256"),
        ("windows-1257", [0xE1], "į", "windows-1257"), ("koi8-r", [0xF0, 0xD2], "Пр", "koi8-r"),
        ("utf-16le", [0x61, 0, 0x42, 1], "ał", "utf-16le"), ("UTF-16BE", [0, 0x61, 1, 0x42], "ał", "utf-16be"),
    ])
    func theServerSaysWhich(charset: String, bytes: [UInt8], text: String, encoding: String) {
        let decoded = Self.decoded(bytes, charset: charset)
        #expect(decoded.text == text)
        #expect(decoded.encoding == encoding)
    }

    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "é", "utf-8"), ([0xFF, 0xFE, 0xE9, 0], "é", "utf-16le"),
            ([0xFE, 0xFF, 0, 0xE9], "é", "utf-16be"), ([0xFE, 0xFF], "", "utf-16be"),
            ([0xFF, 0xFE, 0x61], "", "utf-16le"),
            ([0xFE, 0xFF, 0xD8, 0x00, 0, 0x61], "\u{FFFD}a", "utf-16be"),
        ] as [([UInt8], String, String)])
    func aByteOrderMarkComesFirst(bytes: [UInt8], text: String, encoding: String) {
        let decoded = Self.decoded(bytes, charset: "windows-1252")
        #expect(decoded.text == text)
        #expect(decoded.encoding == encoding)
    }

    @Test(arguments: [
        ("<meta charset=iso-8859-2>", "ř"), ("<META CHARSET = \"ISO-8859-2\" />", "ř"),
        ("<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>", "ř"),
        ("<?xml version='1.0' encoding='iso-8859-2'?>", "ř"),
        ("<!-- <meta charset=utf-8> --><meta charset=iso-8859-2>", "ř"),
        ("<script>'<meta charset=utf-8>'</script><meta charset=iso-8859-2>", "ř"),
        ("<meta name=x content='charset=utf-8'><meta charset=iso-8859-2>", "ř"),
        ("<meta charset=utf-16>", "\u{FFFD}"), ("<meta charset=nonsense>", "ø"), ("<meta charset>", "ø"), ("", "ø"),
        (String(repeating: " ", count: 1_024) + "<meta charset=iso-8859-2>", "ø"),
    ])
    func thePageSaysWhich(start: String, text: String) {
        let decoded = Self.decoded(Array(start.utf8) + [0xF8])
        #expect(decoded.text.last.map(String.init) == text)
    }

    @Test func whatTheServerSaysComesBeforeWhatThePageSays() {
        let bytes = Array("<meta charset=iso-8859-2>".utf8) + [0xF8]
        #expect(Self.decoded(bytes, charset: "windows-1252").text.hasSuffix("ø"))
        #expect(Self.decoded(bytes, charset: "nonsense").text.hasSuffix("ř"))
    }

    @Test func plainTextHasNoTags() {
        #expect(Self.decoded(Array("<meta charset=iso-8859-2>".utf8) + [0xF8], isMarkup: false).text.hasSuffix("ø"))
    }

    @Test func aCharacterThatIsCutOffDoesNotMakeItAnotherEncoding() {
        let bytes = Array("Łódź €".utf8)
        for cut in [1, 2] {
            #expect(Self.decoded(Array(bytes.dropLast(cut))).encoding == "utf-8")
        }
        #expect(Self.decoded([0xE2, 0x61, 0x61, 0x61, 0x61]).encoding == "windows-1252")
    }

    @Test func nulsAreNotThere() {
        #expect(Self.decoded(Array("a\0b\0".utf8)).text == "ab")
    }

    @Test func everyTableIsWhole() {
        let labels = ["iso88592", "iso885915", "windows1250", "windows1258", "koi8u", "macintosh", "windows874"]
        for label in labels { #expect(SingleByteEncoding.named(label) != nil, "\(label)") }
        for part in [2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16] {
            #expect(SingleByteEncoding.named("iso8859\(part)") != nil, "\(part)")
        }
    }

    @Test func aTableThatIsNotWholeIsLeftOut() {
        #expect(SingleByteEncoding.parse("a: b\n0041 0042\n\n# remark\n\nno colon\n").isEmpty)
    }

    /// The same statement in each encoding that has its letters.
    @Test(arguments: [
        ("cs", "iso-8859-2"), ("cs", "windows-1250"), ("pl", "iso-8859-2"), ("pl", "windows-1250"),
        ("de", "iso-8859-1"),
        ("fr", "iso-8859-15"), ("fi", "windows-1252"), ("sv", "iso-8859-1"), ("pt", "iso-8859-1"), ("da", "iso-8859-1"),
    ])
    func statementsAreReadInEncodingsOfOneByte(language: String, charset: String) throws {
        let label = charset.filter { $0 != "-" }
        let encoding = try #require(SingleByteEncoding.named(label))
        var bytes: [String: UInt8] = [:]
        for byte in UInt8.min...UInt8.max { bytes[String(decoding: encoding.utf8([byte]), as: UTF8.self)] = byte }
        let text = SampleStatement.of(language)
        let encoded = try text.map { try #require(bytes[String($0)], "\($0)") }
        let expected = try Received.report(Received.page(text))
        for type in ["text/html; charset=\(charset)", "text/plain;charset=\"\(charset.uppercased())\""] {
            let report = try #require(ContentReport(Received.bytes(encoded, type: type)))
            #expect(report.vocabulary == expected.vocabulary)
            #expect(report.language == language)
        }
        let declared = Array("<meta charset='\(charset)'><p>".utf8) + encoded
        #expect(
            try #require(ContentReport(Received.bytes(declared, type: "text/html"))).vocabulary == expected.vocabulary)
    }
}
