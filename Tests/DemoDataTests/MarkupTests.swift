import DemoData
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct MarkupTests {
    private static let checker = "/usr/bin/xmllint"

    private static let options = DemoOptions(seed: 5, entities: 800, churn: 0.1, quirks: 1)

    @Test func everyAggregateIsWellFormed() throws {
        for step in [0, 4] {
            let parser = XMLParser(data: Data(try WrittenAggregate(Self.options, step: step).bytes))
            #expect(parser.parse(), "\(String(describing: parser.parserError)) in line \(parser.lineNumber)")
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: checker), "xmllint is not installed"))
    func anIndependentCheckerAgrees() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(WrittenAggregate(Self.options).bytes).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.checker)
        process.arguments = ["--noout", file.path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test(arguments: [
        " entityID=\" https://", "&#10;\"", "PrivacyStatementURL xml:lang=\"en\"></mdui:", "javascript:alert(1)</mdui:",
        ">N/A</mdui:", ">/privacy</mdui:", ">\n            https://refeds.org/sirtfi\n", ">http://refeds.org/sirtfi<",
        "contactType=\"https://refeds.org/metadata/contactType/security\"", "<![CDATA[", "&#x41;",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "=HYPERLINK(\"x\")", "🎓", "\u{202E}", "xml:lang=\"EN-gb\"",
        "<!-- checked", "<ns0:EntityDescriptor", "<EntityDescriptor xmlns=", "icmd:contactType=", "urn:mace:", "&amp;",
        "Universität", "Πανεπιστήμιο", "Універ", "大学", "جامعة", "data:image/png;base64,", ":8443/", "//saml2//",
    ])
    func oddTraitsOccur(mark: String) throws {
        #expect(try WrittenAggregate(Self.options).text.contains(mark))
    }

    @Test func everyHostIsReserved() throws {
        let text = try WrittenAggregate(DemoOptions(entities: 200)).text
        let known = ["www.w3.org", "refeds.org", "id.incommon.org", "macedir.org", "www.geant.net"]
        for match in text.matches(of: /https?:\/\/([A-Za-z0-9.\-]+)/) {
            let host = String(match.1)
            #expect(host.hasSuffix(".example") || known.contains(host), "\(host)")
        }
    }

    @Test func certificatesAreBase64OfTheDeclaredLength() throws {
        let text = try WrittenAggregate(DemoOptions(entities: 60)).text
        var count = 0
        for match in text.matches(of: /<[a-z0-9:]*X509Certificate>([^<]+)<\//) {
            let data = try #require(Data(base64Encoded: String(match.1), options: .ignoreUnknownCharacters))
            #expect((999...1_500).contains(data.count))
            #expect(data.prefix(2) == Data([0x30, 0x82]))
            #expect(Int(data[2]) << 8 | Int(data[3]) == data.count - 4)
            count += 1
        }
        #expect(count >= 60)
    }

    @Test func sizesAreRealistic() throws {
        let written = try WrittenAggregate(DemoOptions(entities: 2000))
        #expect((8_740...9_700).contains(written.bytes.count / 2000))
        for size in written.pieceSizes.dropLast() {
            #expect((65_536..<100_000).contains(size))
        }
    }
}
