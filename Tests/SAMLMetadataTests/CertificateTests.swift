import SAMLMetadata
import Testing

@Suite struct CertificateTests {
    private func certificates(_ content: String) throws -> [Certificate] {
        try readEntity(Markup.identityProvider(content)).certificates
    }

    @Test(arguments: [
        ("use='signing'", Certificate.Use.signing), ("use=' encryption '", .encryption), ("", .any), ("use=''", .any),
        ("use='Signing'", .any),
    ])
    func useIsThatOfTheKeyDescriptor(attribute: String, use: Certificate.Use) throws {
        #expect(try certificates(Markup.key("AAAA", attributes: attribute)).map(\.use) == [use])
    }

    @Test func useDoesNotReachTheNextKey() throws {
        let keys = Markup.key("AAAA", attributes: "use='signing'") + Markup.key("BBBB")
        #expect(try certificates(keys).map(\.use) == [.signing, .any])
    }

    @Test func roleIsThatOfTheDescriptorAround() throws {
        let key = Markup.key("AAAA")
        let entity = try readEntity(
            Markup.serviceProvider(key) + Markup.identityProvider(key) + "<md:RoleDescriptor>\(key)</md:RoleDescriptor>"
                + "<md:AttributeAuthorityDescriptor>\(key)</md:AttributeAuthorityDescriptor>")
        #expect(
            entity.certificates.map(\.role) == [.serviceProvider, .identityProvider, .other, .attributeAuthority])
    }

    @Test func allCertificatesOfOneKeyCount() throws {
        let key = Markup.key(
            "AAAA</ds:X509Certificate><ds:X509Certificate>BBBB", attributes: "use='encryption'")
        let certificates = try certificates(key)
        #expect(certificates.map { $0.der() } == [[0, 0, 0], [4, 16, 65]])
        #expect(certificates.map(\.use) == [.encryption, .encryption])
    }

    @Test func blankCertificatesAreLeftOut() throws {
        #expect(try certificates(Markup.key(" \n ")).isEmpty)
    }

    @Test func certificatesOfTheSignatureOfTheEntityDoNotCount() throws {
        let signature = """
            <ds:Signature><ds:KeyInfo><ds:X509Data><ds:X509Certificate>AAAA</ds:X509Certificate></ds:X509Data>\
            </ds:KeyInfo></ds:Signature>
            """
        #expect(try readEntity(signature + Markup.identityProvider()).certificates.isEmpty)
    }

    @Test func certificatesOfTheSignatureOfARoleDoNotCount() throws {
        let signature = """
            <ds:Signature><ds:KeyInfo><ds:X509Data><ds:X509Certificate>AAAA</ds:X509Certificate></ds:X509Data>\
            </ds:KeyInfo></ds:Signature>
            """
        let certificates = try certificates(signature + Markup.key("BBBB", attributes: "use='signing'"))
        #expect(certificates.map { $0.der() } == [[4, 16, 65]])
    }
}
