internal import CLibXML2

extension xmlSAXHandler {
    /// The callbacks of ``MetadataParser``; the user data of the parser is its `ParseState`.
    ///
    /// There is no callback for entity look-up, so no entity but the five of XML can be resolved, and a DOCTYPE stops
    /// the parser before anything in it is read.
    static var metadata: xmlSAXHandler {
        var handler = xmlSAXHandler()
        // XML_SAX2_MAGIC: asks for startElementNs and endElementNs.
        handler.initialized = 0xDEED_BEAF
        handler.startElementNs = { context, localName, _, namespace, _, _, attributeCount, _, attributes in
            state(context).pointee.startElement(
                localName, namespace: namespace, attributeCount: Int(attributeCount), attributePointers: attributes)
        }
        handler.endElementNs = { context, _, _, _ in
            state(context).pointee.endElement()
        }
        handler.characters = { context, bytes, count in
            state(context).pointee.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        handler.cdataBlock = handler.characters
        handler.ignorableWhitespace = handler.characters
        handler.internalSubset = { context, name, _, _ in
            let parse = state(context)
            let isHTML = name.map { String(cString: $0).lowercased() == "html" } ?? false
            let line = parse.pointee.line
            parse.pointee.fail(isHTML ? .htmlPage(line: line) : .documentType(line: line))
        }
        handler.serror = { context, error in
            guard let context, let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue,
                // A namespace name that is no URI is bad manners, but well-formed.
                error.pointee.code != XML_WAR_NS_URI.rawValue
            else { return }
            let reason = error.pointee.message.map { String(cString: $0) } ?? "unknown reason"
            let line = Int(error.pointee.line)
            state(context).pointee.fail(
                .malformed(reason: reason.split(whereSeparator: \.isNewline).joined(separator: " "), line: line))
        }
        return handler
    }
}

private func state(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<ParseState> {
    // The user data is set when the parser is made and never nil; see MetadataParser.init.
    context!.assumingMemoryBound(to: ParseState.self)
}
