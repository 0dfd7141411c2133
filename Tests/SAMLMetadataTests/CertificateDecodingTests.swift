import SAMLMetadata
import Testing

@Suite struct CertificateDecodingTests {
    private func decoded(_ base64: String) throws -> [UInt8]? {
        let entity = try readEntity(Markup.identityProvider(Markup.key(base64)))
        return try #require(entity.certificates.first).der()
    }

    @Test(arguments: [
        ("Zm9vYmFy", "foobar"), ("Zm9vYmE=", "fooba"), ("Zm9vYg==", "foob"), ("Zm9v", "foo"), ("Zm8=", "fo"),
        ("Zg==", "f"), ("Zg", "f"), ("Zm8", "fo"),
    ])
    func vectorsOfRFC4648AreDecoded(base64: String, text: String) throws {
        #expect(try decoded(base64) == Array(text.utf8))
    }

    @Test(arguments: [
        "Zm9vYmFy", "\nZm9v\nYmFy\n", "\n        Zm9v\n        YmFy\n    ", "Zm9v\r\nYmFy\r\n",
        "Zm9v&#13;\nYmFy&#13;\n",
        "Zm9v YmFy", "Z m 9 v\tY m F y", "Zm9v<!-- half -->YmFy", "<![CDATA[Zm9v]]>YmFy",
    ])
    func whiteSpaceDoesNotMatter(base64: String) throws {
        #expect(try decoded(base64) == Array("foobar".utf8))
    }

    @Test(arguments: [
        "Z", "Zm9vY", "====", "Zm9v====", "Zg===", "Zg==Zg==", "Zm9*", "Zm-_", "Zm9v.", "\u{E4}", "Zm9v\u{A0}YmFy",
        "-----BEGIN CERTIFICATE-----\nZm9v\n-----END CERTIFICATE-----", "none.",
    ])
    func whatIsNotBase64IsNil(base64: String) throws {
        #expect(try decoded(base64) == nil)
    }

    @Test func everyByteValueIsDecoded() {
        // 3 bytes in 4 digits: 0 to 255 and back to 1 gives 258 bytes.
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        let bytes = (0..<258).map { UInt8(truncatingIfNeeded: $0) }
        var base64: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let bits = bytes[start..<start + 3].reduce(0) { $0 << 8 | Int($1) }
            base64 += [18, 12, 6, 0].map { alphabet[bits >> $0 & 63] }
        }
        #expect(Certificate(use: .any, role: .other, base64: base64).der() == bytes)
    }

    @Test func noTextIsNoCertificate() {
        #expect(Certificate(use: .any, role: .other, base64: []).der() == nil)
        #expect(Certificate(use: .any, role: .other, base64: Array(" \n\t\r".utf8)).der() == nil)
    }

    @Test func aCertificateOf16KilobytesIsDecodedWhole() throws {
        let base64 = String(repeating: String(repeating: "QUJD", count: 16) + "\n", count: 250)
        #expect(try decoded(base64)?.count == 12_000)
    }
}
