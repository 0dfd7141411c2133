internal import CLibXML2

/// What the callbacks of ``SignatureReader`` read and write.
struct SignatureState {
    private let depthLimit: Int
    private let parser: xmlParserCtxtPtr

    private(set) var failure: SignatureError?
    private var depth = 0
    private var root: MetadataRoot?
    /// The root's `ID`.
    private var identifier = ""
    /// The elements from the root's signature to the current one; empty outside of it.
    private var path: [SignatureElement] = []
    private var signatures = 0
    private var signedInfos = 0
    private var canonicalizationMethods = 0
    private var signatureMethods = 0
    private var references = 0
    private var digestMethods = 0
    private var transforms = 0
    private var envelopedTransforms = 0

    init(depthLimit: Int, parser: xmlParserCtxtPtr) {
        self.depthLimit = depthLimit
        self.parser = parser
    }

    /// The line the parser stands in.
    var line: Int { parser.pointee.input.map { Int($0.pointee.line) } ?? 0 }

    /// Records the first reason and stops the parser: no callback comes after it.
    mutating func fail(_ error: SignatureError) {
        guard failure == nil else { return }
        failure = error
        xmlStopParser(parser)
    }

    mutating func startElement(
        _ localName: UnsafePointer<xmlChar>?, namespace: UnsafePointer<xmlChar>?, _ attributes: SignatureAttributes
    ) {
        depth += 1
        guard depth <= depthLimit else { return fail(.unreadable(.tooDeep(limit: depthLimit, line: line))) }
        if depth == 1 { return startRoot(Self.text(localName), namespace: Self.text(namespace), attributes) }
        if attributes.areIdentifying(identifier) { return fail(.repeatedIdentifier(line: line)) }
        // Whatever is neither the root's child nor inside its signature needs no more look.
        guard depth == 2 || !path.isEmpty else { return }
        start(Self.text(localName), namespace: Self.text(namespace), attributes)
    }

    mutating func endElement() {
        depth -= 1
        if !path.isEmpty { path.removeLast() }
    }

    private mutating func startRoot(_ localName: String, namespace: String, _ attributes: SignatureAttributes) {
        guard namespace == MetadataRoot.namespace, let root = MetadataRoot(rawValue: localName) else {
            return fail(.unreadable(.unexpectedRoot(name: String(localName.prefix(100)), line: line)))
        }
        guard let identifier = attributes.text("ID"), !identifier.isEmpty else {
            return fail(.noIdentifier(line: line))
        }
        self.root = root
        self.identifier = identifier
    }

    /// A child of the root element, or something inside its signature.
    private mutating func start(_ localName: String, namespace: String, _ attributes: SignatureAttributes) {
        let element =
            namespace == SignatureElement.namespace ? SignatureElement(rawValue: localName) ?? .other : .other
        if path.isEmpty {
            guard element == .signature else { return }
            signatures += 1
            guard signatures == 1 else { return fail(.several(line: line)) }
        } else if element == .object || !SignatureElement.namespaces.contains(namespace) {
            return fail(.foreignContent(element: String(localName.prefix(100)), line: line))
        }
        path.append(element)
        read(attributes)
    }

    /// Reads what the current element of the signature says.
    private mutating func read(_ attributes: SignatureAttributes) {
        let signedInfo: [SignatureElement] = [.signature, .signedInfo]
        switch path {
        case signedInfo:
            signedInfos += 1
        case signedInfo + [.canonicalizationMethod]:
            canonicalizationMethods += 1
            check(attributes, accepted: SignatureAlgorithm.canonicalizations)
        case signedInfo + [.signatureMethod]:
            signatureMethods += 1
            check(attributes, accepted: SignatureAlgorithm.signatures)
        case signedInfo + [.reference]:
            references += 1
            let reference = attributes.text("URI") ?? ""
            guard reference == "#\(identifier)" else {
                return fail(
                    .otherElement(reference: String(reference.prefix(100)), root: String(identifier.prefix(100))))
            }
        case signedInfo + [.reference, .digestMethod]:
            digestMethods += 1
            check(attributes, accepted: SignatureAlgorithm.digests)
        case signedInfo + [.reference, .transforms, .transform]:
            transforms += 1
            if attributes.text("Algorithm") == SignatureAlgorithm.enveloped {
                envelopedTransforms += 1
            } else {
                check(attributes, accepted: SignatureAlgorithm.canonicalizations)
            }
        default:
            break
        }
    }

    private mutating func check(_ attributes: SignatureAttributes, accepted: Set<String>) {
        let name = String((attributes.text("Algorithm") ?? "").prefix(100))
        if let refusal = SignatureAlgorithm.refusal(of: name, unlessIn: accepted) { fail(refusal) }
    }

    private static func text(_ name: UnsafePointer<xmlChar>?) -> String {
        name.map { String(cString: $0) } ?? ""
    }

    /// - Throws: the reason why the signature is refused, at the end of the document.
    func signedRoot() throws(SignatureError) -> MetadataRoot {
        guard let root, signatures > 0 else { throw .missing }
        let once = [
            signedInfos, canonicalizationMethods, signatureMethods, references, digestMethods, envelopedTransforms,
        ]
        // The signature itself and the way of writing are all that a transform is needed for.
        guard once.allSatisfy({ $0 == 1 }), transforms <= 2 else { throw .incomplete }
        return root
    }
}
