import Foundation
import Testing

/// Somebody with a key of their own, made by openssl, who signs aggregates by xmlsec1.
struct Signer {
    /// How a signature is made and what it says of itself.
    struct Form {
        var method = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
        var digest = "http://www.w3.org/2001/04/xmlenc#sha256"
        /// What is signed; nil for the root element.
        var reference: String?
        /// What the signature says of the key; the usual place for a key that should not be believed.
        var keyInfo = "<ds:KeyValue/><ds:X509Data/>"
    }

    private let workspace: Workspace
    let certificate: String
    private let key: String

    /// - Parameter key: what `openssl req -newkey` takes.
    init(_ name: String, in workspace: Workspace, key type: [String] = ["rsa:2048"]) throws {
        self.workspace = workspace
        certificate = workspace.path("\(name).pem")
        key = workspace.path("\(name).key")
        try workspace.start(
            executable: try #require(Tool.openssl),
            ["req", "-x509", "-nodes", "-days", "2", "-subj", "/CN=\(name)", "-newkey"] + type
                + ["-out", certificate, "-keyout", key]
        ).wait().expectSuccess()
    }

    /// SHA-256 of the certificate, as openssl tells it.
    func fingerprint() throws -> String {
        let result = try workspace.start(
            executable: try #require(Tool.openssl),
            ["x509", "-in", certificate, "-noout", "-fingerprint", "-sha256"]
        ).wait().expectSuccess()
        return try #require(result.output.split(separator: "=").last).trimmingCharacters(in: .newlines)
    }

    /// The aggregate with a signature as the first child of its root element.
    ///
    /// - Returns: the path of a new file.
    func sign(_ aggregate: [UInt8], _ form: Form = Form(), named name: String = "signed.xml") throws -> String {
        let text = String(decoding: aggregate, as: UTF8.self)
        let root = try #require(text.firstMatch(of: /<md:(\w+)\b[^>]*>/))
        let identifier = root.output.0.firstMatch(of: /\bID="([^"]*)"/).map { "#\($0.output.1)" } ?? ""
        let end = root.range.upperBound
        let template = text.replacingCharacters(in: end..<end, with: Self.template(form.reference ?? identifier, form))
        let unsigned = try workspace.write(template.utf8, to: "unsigned.xml")
        let signed = workspace.path(name)
        try workspace.start(
            executable: try #require(Tool.xmlsec),
            [
                "--sign", "--id-attr:ID", "urn:oasis:names:tc:SAML:2.0:metadata:\(root.output.1)", "--privkey-pem",
                "\(key),\(certificate)", "--output", signed, unsigned,
            ]
        ).wait().expectSuccess()
        return signed
    }

    private static func template(_ reference: String, _ form: Form) -> String {
        """
        <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo>
        <ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>
        <ds:SignatureMethod Algorithm="\(form.method)"/>
        <ds:Reference URI="\(reference)"><ds:Transforms>
        <ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/>
        <ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>
        </ds:Transforms><ds:DigestMethod Algorithm="\(form.digest)"/><ds:DigestValue/></ds:Reference>
        </ds:SignedInfo><ds:SignatureValue/><ds:KeyInfo>\(form.keyInfo)</ds:KeyInfo></ds:Signature>
        """
    }
}
