/// The elements of a signature that say what was signed and how, by their local names in XML Signature.
enum SignatureElement: String {
    case signature = "Signature"
    case signedInfo = "SignedInfo"
    case canonicalizationMethod = "CanonicalizationMethod"
    case signatureMethod = "SignatureMethod"
    case reference = "Reference"
    case transforms = "Transforms"
    case transform = "Transform"
    case digestMethod = "DigestMethod"
    /// May hold anything at all.
    case object = "Object"
    /// Every other one.
    case other = ""

    /// The namespace of all of them.
    static let namespace = "http://www.w3.org/2000/09/xmldsig#"

    /// The namespaces of what may stand in a signature of metadata: nothing else is ever read there, and `KeyInfo` has room
    /// for whole entities.
    static let namespaces: Set<String> = [
        namespace, "http://www.w3.org/2009/xmldsig11#", "http://www.w3.org/2001/10/xml-exc-c14n#",
    ]
}
