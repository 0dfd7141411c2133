import SAMLMetadata
import Testing

/// What a signature claims to be of. Whether it is true is not looked at, so none of these was ever made with a key.
@Suite struct SignatureReaderTests {
    private static let exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#"
    private static let enveloped = "http://www.w3.org/2000/09/xmldsig#enveloped-signature"
    private static let transforms = transform(enveloped) + transform(exclusive)
    private static let sha256 = "http://www.w3.org/2001/04/xmlenc#sha256"
    private static let rsa = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"

    private static func transform(_ name: String, _ content: String = "") -> String {
        #"<ds:Transform Algorithm="\#(name)">\#(content)</ds:Transform>"#
    }

    private static func reference(
        _ uri: String = "#whole", transforms: String = transforms, digest: String = sha256
    ) -> String {
        """
        <ds:Reference URI="\(uri)"><ds:Transforms>\(transforms)</ds:Transforms><ds:DigestMethod Algorithm="\(digest)"/>\
        <ds:DigestValue>AA==</ds:DigestValue></ds:Reference>
        """
    }

    private static func signature(
        _ references: String = reference(), method: String = rsa, canonicalization: String = exclusive,
        rest: String =
            "<ds:KeyInfo><ds:X509Data><ds:X509Certificate>AA==</ds:X509Certificate></ds:X509Data></ds:KeyInfo>"
    ) -> String {
        """
        <ds:Signature><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="\(canonicalization)"/>\
        <ds:SignatureMethod Algorithm="\(method)"/>\(references)</ds:SignedInfo><ds:SignatureValue>AA==\
        </ds:SignatureValue>\(rest)</ds:Signature>
        """
    }

    private static func document(_ signature: String = signature(), content: String = "", root: String = #"ID="whole""#)
        -> String
    {
        Markup.aggregate(signature + Markup.entity() + content, attributes: root)
    }

    private func read(_ text: String, piece: Int = 1_000_000) throws -> MetadataRoot {
        let reader = try SignatureReader()
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: piece) {
            try reader.parse(Array(bytes[start..<min(start + piece, bytes.count)]))
        }
        return try reader.finish()
    }

    @Test(arguments: [1, 7, 1_000_000]) func aSignatureOfTheWholeIsOne(piece: Int) throws {
        #expect(try read(Self.document(), piece: piece) == .entitiesDescriptor)
        let entity = """
            <md:EntityDescriptor \(Markup.namespaces) ID="whole" entityID="https://a.example">\(Self.signature())\
            </md:EntityDescriptor>
            """
        #expect(try read(entity, piece: piece) == .entityDescriptor)
        #expect(MetadataRoot.entityDescriptor.expandedName == "urn:oasis:names:tc:SAML:2.0:metadata:EntityDescriptor")
    }

    @Test func otherFormsOfTheSameAreAsGood() throws {
        let prefixes = Self.transform(
            Self.exclusive, #"<ec:InclusiveNamespaces xmlns:ec="\#(Self.exclusive)" PrefixList="xs"/>"#)
        let good = [
            Self.document(Self.signature(Self.reference("&#35;who&#x6C;e"))),
            Self.document(Self.signature(Self.reference(transforms: Self.transform(Self.enveloped)))),
            Self.document(Self.signature(Self.reference(transforms: Self.transform(Self.enveloped) + prefixes))),
            Self.document(Self.signature(rest: "")),
            Self.document(Self.signature(method: "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384")),
            // The signature of a part is a content like others.
            Self.document(
                content: Markup.aggregate(Self.signature(Self.reference("#part")), attributes: #"ID="part""#)),
            Self.document().replacing("ds:", with: "x:").replacing("xmlns:ds=", with: "xmlns:x="),
        ]
        for text in good { #expect(try read(text) == .entitiesDescriptor, "\(text)") }
    }

    @Test(arguments: [
        (document(""), SignatureError.missing),
        (document("", content: Markup.aggregate(signature(), attributes: #"ID="part""#)), .missing),
        (document("<md:Extensions>\(signature())</md:Extensions>"), .missing),
        (document(signature() + signature()), .several(line: 1)),
        (document(content: "<ds:Signature/>"), .several(line: 1)),
        (document(root: ""), .noIdentifier(line: 1)),
        (document(root: #"ID="""#), .noIdentifier(line: 1)),
        (document(root: #"xml:id="whole""#), .noIdentifier(line: 1)),
        (document(signature(reference("#other"))), .otherElement(reference: "#other", root: "whole")),
        (document(signature(reference(""))), .otherElement(reference: "", root: "whole")),
        (document(signature(reference("#xpointer(/)"))), .otherElement(reference: "#xpointer(/)", root: "whole")),
        (
            document(signature(reference("https://a.example/#whole"))),
            .otherElement(reference: "https://a.example/#whole", root: "whole")
        ),
        (document(content: Markup.aggregate("", attributes: #"ID="whole""#)), .repeatedIdentifier(line: 1)),
        (document(content: #"<md:Organization Id="whole"/>"#), .repeatedIdentifier(line: 1)),
        (document(content: #"<md:Organization xml:id="whole"/>"#), .repeatedIdentifier(line: 1)),
        (
            document(signature().replacing("<ds:KeyInfo>", with: #"<ds:KeyInfo Id="whole">"#)),
            .repeatedIdentifier(line: 1)
        ),
        (document(signature("")), .incomplete),
        (document(signature(reference() + reference())), .incomplete),
        (document(signature(reference(transforms: ""))), .incomplete),
        (document(signature(reference(transforms: transforms + transform(exclusive)))), .incomplete),
        (document("<ds:Signature/>"), .incomplete),
        (document(signature().replacing("ds:SignedInfo", with: "ds:Unsigned")), .incomplete),
        (document("<md:Extensions/>" + signature().replacing("<ds:DigestMethod", with: "<ds:Digest")), .incomplete),
    ])
    func whatIsNotOfTheWholeIsRefused(text: String, error: SignatureError) {
        #expect(throws: error) { try read(text) }
    }

    @Test(arguments: [
        "http://www.w3.org/2000/09/xmldsig#sha1", "http://www.w3.org/2001/04/xmldsig-more#md5",
        "http://www.w3.org/2001/04/xmlenc#ripemd160",
    ])
    func weakDigestsAreRefused(name: String) {
        #expect(throws: SignatureError.weakAlgorithm(name)) {
            try read(Self.document(Self.signature(Self.reference(digest: name))))
        }
    }

    @Test(arguments: [
        ("http://www.w3.org/2000/09/xmldsig#rsa-sha1", true), ("http://www.w3.org/2000/09/xmldsig#dsa-sha1", true),
        ("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1", true),
        ("http://www.w3.org/2000/09/xmldsig#hmac-sha1", true),
        ("http://www.w3.org/2001/04/xmldsig-more#hmac-sha256", false), ("", false), ("urn:made-up", false),
    ])
    func weakAndUnknownSignaturesAreRefused(name: String, isWeak: Bool) {
        #expect(throws: isWeak ? SignatureError.weakAlgorithm(name) : .unknownAlgorithm(name)) {
            try read(Self.document(Self.signature(method: name)))
        }
    }

    @Test(arguments: [
        "http://www.w3.org/TR/1999/REC-xpath-19991116", "http://www.w3.org/TR/1999/REC-xslt-19991116",
        "http://www.w3.org/2002/06/xmldsig-filter2", "http://www.w3.org/2000/09/xmldsig#base64",
    ])
    func transformsThatCouldLeaveSomethingOutAreRefused(name: String) {
        let transforms = Self.transform(Self.enveloped) + Self.transform(name)
        #expect(throws: SignatureError.unknownAlgorithm(name)) {
            try read(Self.document(Self.signature(Self.reference(transforms: transforms))))
        }
    }

    @Test(arguments: [
        (
            "<ds:KeyInfo>\(Markup.aggregate(Markup.entity(id: "https://evil.example")))</ds:KeyInfo>",
            "EntitiesDescriptor"
        ),
        ("<ds:Object>\(Markup.aggregate(Markup.entity(id: "https://evil.example")))</ds:Object>", "Object"),
        ("<ds:KeyInfo><plain/></ds:KeyInfo>", "plain"),
        ("<ds:KeyInfo><ds:X509Data><md:Extensions/></ds:X509Data></ds:KeyInfo>", "Extensions"),
    ])
    func nothingMayStandInTheSignatureThatItDoesNotSign(rest: String, element: String) {
        #expect(throws: SignatureError.foreignContent(element: element, line: 1)) {
            try read(Self.document(Self.signature(rest: rest)))
        }
    }

    @Test func whatCannotBeReadIsRefused() {
        let whole = Self.document()
        #expect(throws: SignatureError.self) { try read(String(whole.dropLast(5))) }
        #expect(throws: SignatureError.self) { try read("") }
        #expect(throws: SignatureError.unreadable(.documentType(line: 1))) { try read("<!DOCTYPE a>" + whole) }
        #expect(throws: SignatureError.unreadable(.unexpectedRoot(name: "rss", line: 1))) { try read("<rss/>") }
        let deep = String(repeating: "<md:Extensions>", count: 200)
        #expect(throws: SignatureError.unreadable(.tooDeep(limit: 100, line: 1))) {
            try read(Self.document(content: deep))
        }
    }
}
