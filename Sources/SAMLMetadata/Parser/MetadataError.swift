/// Why an aggregate was refused as a whole. Lines count from 1.
public enum MetadataError: Error, Sendable, Equatable, CustomStringConvertible {
    /// No byte that is not white space.
    case empty
    /// An HTML page, for instance the error page of a proxy.
    case htmlPage(line: Int)
    /// A document type declaration: SAML needs none, and it is the door to entity expansion and external references.
    case documentType(line: Int)
    /// Well-formed XML whose root is something else.
    case unexpectedRoot(name: String, line: Int)
    /// Not well-formed XML, bad UTF-8 included.
    case malformed(reason: String, line: Int)
    /// The document ends before its root element does.
    case truncated(reason: String, line: Int)
    /// More levels of elements than ``MetadataLimits/depth``.
    case tooDeep(limit: Int, line: Int)
    /// More entities than ``MetadataLimits/entities``.
    case tooManyEntities(limit: Int, line: Int)
    /// The root is right, but there is no usable entity in it.
    case noEntities
    /// libxml2 had no memory for a parser.
    case outOfMemory

    public var description: String {
        switch self {
        case .empty:
            "the file is empty, or has nothing but white space in it"
        case .htmlPage(let line):
            "line \(line): this is an HTML page, not SAML metadata"
        case .documentType(let line):
            "line \(line): a DOCTYPE stands in the document, which SAML metadata never need and which is not accepted"
        case .unexpectedRoot(let name, let line):
            "line \(line): the root element is <\(name)>, not md:EntitiesDescriptor or md:EntityDescriptor"
        case .malformed(let reason, let line):
            "line \(line): not well-formed XML: \(reason)"
        case .truncated(let reason, let line):
            "line \(line): the document ends too early, it was cut off: \(reason)"
        case .tooDeep(let limit, let line):
            "line \(line): elements are nested more than \(limit) deep"
        case .tooManyEntities(let limit, let line):
            "line \(line): more than \(limit) entities"
        case .noEntities:
            "there is no md:EntityDescriptor in the document that can be used"
        case .outOfMemory:
            "no memory for the XML parser"
        }
    }
}
