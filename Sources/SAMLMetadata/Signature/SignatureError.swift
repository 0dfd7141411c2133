/// Why the signature of an aggregate is not one that says who made all of it, whatever key it was made with. Lines count
/// from 1.
public enum SignatureError: Error, Sendable, Equatable, CustomStringConvertible {
    /// No signature is a child of the root element; those of parts do not count.
    case missing
    /// More than one signature is a child of the root element.
    case several(line: Int)
    /// The root element has no `ID` that a signature could name.
    case noIdentifier(line: Int)
    /// The signature is one of something else than the root element.
    case otherElement(reference: String, root: String)
    /// Another element has the root's `ID` as well, so that it is not certain which one was signed.
    case repeatedIdentifier(line: Int)
    /// A signature or digest algorithm for which somebody else can find a document with the same signature.
    case weakAlgorithm(String)
    /// An algorithm that is none of ``SignatureAlgorithm``'s: a transform, for instance, could leave anything out.
    case unknownAlgorithm(String)
    /// Something that has no place in a signature, and that nobody signed: the signature itself is not what it signs.
    case foreignContent(element: String, line: Int)
    /// A part is missing, or there more than once.
    case incomplete
    /// Not readable at all.
    case unreadable(MetadataError)

    public var description: String {
        switch self {
        case .missing:
            "it is not signed as a whole"
        case .several(let line):
            "line \(line): it has a second signature, and one of the two may be of anything"
        case .noIdentifier(let line):
            "line \(line): its root element has no ID, without which no signature is of the whole"
        case .otherElement(let reference, let root):
            "its signature is of '\(reference)', not of the whole, which is '#\(root)'"
        case .repeatedIdentifier(let line):
            "line \(line): a second element has the ID of the whole, so that the signature may be of either"
        case .weakAlgorithm(let name):
            "its signature is made with '\(name)', with which signatures can be forged; SHA-256 or better is accepted"
        case .unknownAlgorithm(let name):
            "its signature is made with '\(name)', which signatures of metadata are not to use"
        case .foreignContent(let element, let line):
            "line \(line): <\(element)> stands in the signature, where it has no place and is signed by nobody"
        case .incomplete:
            "its signature is not of the form that SAML metadata have: one SignedInfo with one Reference"
        case .unreadable(let error):
            "\(error)"
        }
    }
}
