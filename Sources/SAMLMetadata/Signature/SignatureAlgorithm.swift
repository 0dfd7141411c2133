/// The algorithms that a signature of metadata may name, by their identifiers in XML Signature 1.1 and RFC 9231.
enum SignatureAlgorithm {
    /// How what is signed was written out, as method and as transform: none of these leaves anything but comments out.
    static let canonicalizations: Set<String> = [
        "http://www.w3.org/2001/10/xml-exc-c14n#", "http://www.w3.org/2001/10/xml-exc-c14n#WithComments",
        "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
        "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments",
        "http://www.w3.org/2006/12/xml-c14n11", "http://www.w3.org/2006/12/xml-c14n11#WithComments",
    ]

    /// Takes the signature itself out of what is signed.
    static let enveloped = "http://www.w3.org/2000/09/xmldsig#enveloped-signature"

    static let digests: Set<String> = [
        "http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2001/04/xmldsig-more#sha384",
        "http://www.w3.org/2001/04/xmlenc#sha512",
    ]

    /// With a private key only: an HMAC's key would be the public one.
    static let signatures: Set<String> = [
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
        "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512",
        "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
        "http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1",
        "http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1",
    ]

    /// Names of hash functions that collisions are known of, as they stand in identifiers.
    private static let broken = ["sha1", "md5", "ripemd"]

    /// Why an algorithm is not accepted; nil when it is.
    static func refusal(of name: String, unlessIn accepted: Set<String>) -> SignatureError? {
        if accepted.contains(name) { return nil }
        let lowercased = name.lowercased()
        return broken.contains { lowercased.contains($0) } ? .weakAlgorithm(name) : .unknownAlgorithm(name)
    }
}
