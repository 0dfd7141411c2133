internal import CLibXML2

/// Reads a SAML metadata aggregate chunk by chunk on libxml2's SAX2 push interface, in memory that does not grow with
/// the aggregate.
///
///     let parser = try MetadataParser()
///     while let chunk = try nextChunk() {
///         try parser.parse(chunk)
///         for entity in parser.takeEntities() { … }
///     }
///     let aggregate = try parser.finish()
///
/// Any prefixes, nested `md:EntitiesDescriptor`, a single `md:EntityDescriptor` as root, a byte order mark, CDATA,
/// comments and character references are all as good as the usual form. What is refused is listed in
/// ``MetadataError``, what is left out in ``MetadataIssue``.
public final class MetadataParser {
    private let state: UnsafeMutablePointer<ParseState>
    private let parser: xmlParserCtxtPtr
    /// The first bytes after white space, to tell an HTML page from broken metadata.
    private var head: [UInt8] = []

    private static let headSize = 256
    private static let largestPiece = 1 << 20

    /// - Throws: ``MetadataError/outOfMemory``
    public init(limits: MetadataLimits = MetadataLimits()) throws(MetadataError) {
        state = .allocate(capacity: 1)
        var handler = xmlSAXHandler.metadata
        guard let parser = xmlCreatePushParserCtxt(&handler, state, nil, 0, nil) else {
            state.deallocate()
            throw .outOfMemory
        }
        self.parser = parser
        // Without NOENT libxml2 hands over "&amp;" in an attribute as "&#38;". It opens no door: entities can only be
        // declared in a DOCTYPE, and that stops the parser.
        xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
        state.initialize(to: ParseState(limits: limits, parser: parser))
    }

    deinit {
        xmlFreeParserCtxt(parser)
        state.pointee.deallocate()
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// What was left out so far, at most ``MetadataLimits/issues`` entries; see ``issueCount``.
    public var issues: [MetadataIssue] { state.pointee.issues }

    /// How much was left out so far.
    public var issueCount: Int { state.pointee.issueCount }

    /// Feeds the next bytes of the document, in pieces of any size.
    ///
    /// - Throws: the reason why the document is refused; the parser is of no use any more then.
    public func parse(_ chunk: [UInt8]) throws(MetadataError) {
        if head.count < Self.headSize {
            let content = head.isEmpty ? chunk.drop(while: WhiteSpace.isXMLWhiteSpace) : chunk[...]
            head += content.prefix(Self.headSize - head.count)
        }
        // libxml2 refuses more than 10 MB at once.
        for start in stride(from: 0, to: chunk.count, by: Self.largestPiece) {
            let piece = chunk[start..<min(start + Self.largestPiece, chunk.count)]
            let status = piece.withUnsafeBytes { bytes in
                bytes.withMemoryRebound(to: CChar.self) { xmlParseChunk(parser, $0.baseAddress, Int32($0.count), 0) }
            }
            try check(status)
        }
    }

    /// The entities completed since the last call, in document order.
    public func takeEntities() -> [EntityRecording] {
        var entities: [EntityRecording] = []
        swap(&entities, &state.pointee.completed)
        return entities
    }

    /// Ends the document.
    ///
    /// - Returns: what its root element says.
    /// - Throws: ``MetadataError/truncated(reason:line:)`` when the root element is still open,
    ///   ``MetadataError/noEntities`` when no usable entity was met, ``MetadataError/empty`` for nothing but white space.
    public func finish() throws(MetadataError) -> AggregateInformation {
        guard !head.isEmpty else { throw .empty }
        let isComplete = state.pointee.depth == 0 && state.pointee.hasRoot
        let status = xmlParseChunk(parser, nil, 0, 1)
        if case .malformed(let reason, let line)? = state.pointee.failure, !isComplete, !isHTML {
            throw .truncated(reason: reason, line: line)
        }
        try check(status)
        guard state.pointee.usableEntities > 0 else { throw .noEntities }
        return state.pointee.aggregate
    }

    private func check(_ status: Int32) throws(MetadataError) {
        if case .malformed(_, let line)? = state.pointee.failure, isHTML { throw .htmlPage(line: line) }
        if let failure = state.pointee.failure { throw failure }
        guard status == 0 || parser.pointee.wellFormed != 0 else {
            throw .malformed(reason: "libxml2 error \(status)", line: state.pointee.line)
        }
    }

    /// True when the document begins like an HTML page, however it goes on.
    private var isHTML: Bool {
        guard !state.pointee.hasRoot || state.pointee.depth == 0 else { return false }
        let text = String(decoding: head, as: UTF8.self).lowercased().drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        return text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
    }
}
