internal import CLibXML2

/// Reads what the signature of an aggregate claims to be of, chunk by chunk, in memory that does not grow with the
/// aggregate. It knows no keys: whether the claim is true is for others to verify.
///
/// A signature is accepted when it is the only one among the children of the root element, names the root element by its
/// `ID`, which nothing else has, leaves out nothing but itself, and is made with algorithms that are good today (SAML
/// metadata, section 3.1). Signatures of parts, of single entities for instance, are contents like others. So is nothing
/// inside the signature itself: it is what it does not sign, so nothing may stand in it that a reader of metadata could
/// take for an entity.
public final class SignatureReader {
    private let state: UnsafeMutablePointer<SignatureState>
    private let parser: xmlParserCtxtPtr

    /// libxml2 refuses more than 10 MB at once.
    private static let largestPiece = 1 << 20

    /// - Throws: ``SignatureError/unreadable(_:)``
    public init(limits: MetadataLimits = MetadataLimits()) throws(SignatureError) {
        state = .allocate(capacity: 1)
        var handler = xmlSAXHandler.signature
        guard let parser = xmlCreatePushParserCtxt(&handler, state, nil, 0, nil) else {
            state.deallocate()
            throw .unreadable(.outOfMemory)
        }
        self.parser = parser
        // As with MetadataParser: a DOCTYPE, the only place where entities are declared, stops the parser.
        xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
        state.initialize(to: SignatureState(depthLimit: limits.depth, parser: parser))
    }

    deinit {
        xmlFreeParserCtxt(parser)
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// Feeds the next bytes of the document, in pieces of any size.
    ///
    /// - Throws: the reason why the signature is refused; the reader is of no use any more then.
    public func parse(_ chunk: [UInt8]) throws(SignatureError) {
        for start in stride(from: 0, to: chunk.count, by: Self.largestPiece) {
            let piece = chunk[start..<min(start + Self.largestPiece, chunk.count)]
            let status = piece.withUnsafeBytes { bytes in
                bytes.withMemoryRebound(to: CChar.self) { xmlParseChunk(parser, $0.baseAddress, Int32($0.count), 0) }
            }
            try check(status)
        }
    }

    /// Ends the document.
    ///
    /// - Returns: what the signature is of.
    /// - Throws: the reason why the signature is refused.
    public func finish() throws(SignatureError) -> MetadataRoot {
        try check(xmlParseChunk(parser, nil, 0, 1))
        return try state.pointee.signedRoot()
    }

    private func check(_ status: Int32) throws(SignatureError) {
        if let failure = state.pointee.failure { throw failure }
        guard status == 0 || parser.pointee.wellFormed != 0 else {
            throw .unreadable(.malformed(reason: "libxml2 error \(status)", line: state.pointee.line))
        }
    }
}
