import DemoData
import Foundation
import Testing

@Suite("import: signed metadata", .needsXMLSec)
struct SignatureTests {
    private let workspace: Workspace
    private let signer: Signer
    private let aggregate = Aggregates.plain(count: 20, root: #"ID="whole""#)

    init() throws {
        workspace = try Workspace()
        signer = try Signer("publisher", in: workspace)
    }

    /// Expects that nothing of `source` comes into the database, forced or not, and that the attempt is recorded.
    private func expectRefusal(
        _ source: String, _ reason: String, with certificate: String? = nil,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        for option in ["--json", "--force"] {
            let result = try workspace.runImport(source, "--verify-with", certificate ?? signer.certificate, option)
            result.expectFailure(
                12, reason, "HINT: The data from before stay as they are", "--force does not change",
                sourceLocation: sourceLocation)
            #expect(try workspace.snapshotTimes().isEmpty, sourceLocation: sourceLocation)
            #expect(try workspace.value("SELECT count(*) FROM entity") == "0", sourceLocation: sourceLocation)
            let run = try #require(try workspace.runs().last)
            #expect(run == RecordedRun(outcome: "refused", message: result.message, snapshot: ""))
        }
        #expect(try workspace.listing().filter { $0.hasPrefix("cache/edugain-ctl/") } == [])
    }

    private func write(_ text: String, replacing old: String, with new: String) throws -> String {
        try #require(text.contains(old))
        return try workspace.write(text.replacing(old, with: new).utf8, to: "changed.xml")
    }

    private func signedText(_ form: Signer.Form = Signer.Form()) throws -> String {
        String(decoding: try workspace.contents(try signer.sign(aggregate, form)), as: UTF8.self)
    }

    @Test("What the publisher signed is imported, and the record says with which certificate it was verified")
    func good() throws {
        let source = try signer.sign(aggregate)
        let report = try workspace.importReport(source, "--verify-with", signer.certificate)
        #expect(report.statistics["entities"] == 20)
        #expect(report.verifiedWith == (try signer.fingerprint()))
        let message = "the signature was verified with the certificate \(try signer.fingerprint())"
        #expect(try workspace.runs().map(\.message) == [message])
        let result = try workspace.runImport(source, "--verify-with", signer.certificate).expectSuccess()
        #expect(result.output.contains("The signature was verified with the certificate \(try signer.fingerprint())."))
        #expect(!result.error.contains("not verified"))
        #expect(try workspace.listing().filter { $0.hasPrefix("cache/edugain-ctl/") } == [])
    }

    @Test("An elliptic curve with SHA-512 is as good")
    func ellipticCurve() throws {
        let signer = try Signer("curve", in: workspace, key: ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"])
        var form = Signer.Form()
        form.method = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512"
        form.digest = "http://www.w3.org/2001/04/xmlenc#sha512"
        form.keyInfo = "<ds:X509Data/>"
        let source = try signer.sign(aggregate, form)
        #expect(try workspace.importReport(source, "--verify-with", signer.certificate).verifiedWith != nil)
        try workspace.runImport(source, "--verify-with", self.signer.certificate).expectFailure(12, "its signature was")
    }

    @Test("Another one's signature is refused, whose own key and certificate stand in the file")
    func stranger() throws {
        let stranger = try Signer("stranger", in: workspace)
        let claims = ["<ds:KeyValue/>", "<ds:X509Data/>", "<ds:KeyName>publisher</ds:KeyName>"]
        for keyInfo in claims + [claims.joined()] {
            var form = Signer.Form()
            form.keyInfo = keyInfo
            try expectRefusal(try stranger.sign(aggregate, form), "was not made with the key of the certificate")
        }
    }

    @Test("What was changed after it was signed is refused, be it one byte")
    func changed() throws {
        let text = try signedText()
        try expectRefusal(try write(text, replacing: "entity-7.", with: "entity-8."), "were changed after it")
        try expectRefusal(try write(text, replacing: #"ID="whole""#, with: #"ID="whole" Name="x""#), "were changed")
    }

    @Test("What is not signed is refused")
    func unsigned() throws {
        try expectRefusal(try workspace.write(aggregate, to: "plain.xml"), "it is not signed as a whole")
    }

    @Test("A signature of something else than the whole is refused (wrapping)")
    func wrapped() throws {
        let text = try signedText()
        let signature = try #require(text.firstMatch(of: /<ds:Signature .*<\/ds:Signature>/.dotMatchesNewlines()))
        let whole = text[try #require(text.firstRange(of: "<md:")).lowerBound...]
        // Around what was signed stands what was not; its signature has moved to the outermost element, or stays.
        let entity = #"<md:EntityDescriptor entityID="https://evil.example"/>"#
        let inner = String(whole).replacing(signature.output, with: "")
        func wrap(_ identifier: String, _ signature: Substring, _ inner: String) throws -> String {
            let root = #"<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" ID="\#(identifier)">"#
            return try workspace.write(
                "\(root)\(signature)\(entity)\(inner)</md:EntitiesDescriptor>".utf8, to: "wrapped.xml")
        }
        try expectRefusal(try wrap("new", signature.output, inner), "its signature is of '#whole', not of the whole")
        try expectRefusal(try wrap("whole", signature.output, inner), "a second element has the ID of the whole")
        try expectRefusal(try wrap("new", "", String(whole)), "it is not signed as a whole")
    }

    @Test("What is slipped into the signature itself, which signs all but itself, is refused")
    func slippedIn() throws {
        let entities = """
            <md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"><md:EntityDescriptor \
            entityID="https://evil.example"/></md:EntitiesDescriptor>
            """
        let text = try signedText()
        try expectRefusal(
            try write(text, replacing: "<ds:KeyInfo>", with: "<ds:KeyInfo>\(entities)"),
            "<EntitiesDescriptor> stands in")
        let object = "<ds:Object>\(entities)</ds:Object></ds:Signature>"
        try expectRefusal(try write(text, replacing: "</ds:Signature>", with: object), "<Object> stands in")
    }

    @Test("A second signature is refused")
    func several() throws {
        let text = try signedText()
        let second = "</ds:Signature><ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"/>"
        try expectRefusal(try write(text, replacing: "</ds:Signature>", with: second), "it has a second signature")
    }

    @Test("An aggregate without ID is refused, signed or not")
    func noIdentifier() throws {
        try expectRefusal(try signer.sign(Aggregates.plain(count: 3)), "its root element has no ID")
    }

    @Test("SHA-1 is refused, as digest and in the signature")
    func weak() throws {
        var form = Signer.Form()
        form.digest = "http://www.w3.org/2000/09/xmldsig#sha1"
        try expectRefusal(try signer.sign(aggregate, form), "xmldsig#sha1', with which signatures can be forged")
        form = Signer.Form()
        form.method = "http://www.w3.org/2000/09/xmldsig#rsa-sha1"
        try expectRefusal(try signer.sign(aggregate, form), "#rsa-sha1', with which signatures can be forged")
    }

    @Test("An expired aggregate is refused however well it is signed, and taken when that is forced")
    func expired() throws {
        let root = #"ID="whole" validUntil="2020-01-01T00:00:00Z""#
        let source = try signer.sign(Aggregates.plain(count: 3, root: root))
        try workspace.runImport(source, "--verify-with", signer.certificate).expectFailure(12, "it expired")
        let report = try workspace.importReport(source, "--verify-with", signer.certificate, "--force")
        #expect(report.verifiedWith != nil)
    }

    @Test("A single entity may be all there is")
    func singleEntity() throws {
        let entity = """
            <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" ID="whole" \
            entityID="https://one.example"><md:SPSSODescriptor/></md:EntityDescriptor>
            """
        let source = try signer.sign(Array(entity.utf8))
        #expect(try workspace.importReport(source, "--verify-with", signer.certificate).statistics["entities"] == 1)
    }
}
