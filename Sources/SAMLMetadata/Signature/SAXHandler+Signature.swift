internal import CLibXML2

extension xmlSAXHandler {
    /// The callbacks of ``SignatureReader``; the user data of the parser is its `SignatureState`. As with those of
    /// ``MetadataParser``, no entity can be resolved, and a DOCTYPE stops the parser.
    static var signature: xmlSAXHandler {
        var handler = xmlSAXHandler()
        // XML_SAX2_MAGIC: asks for startElementNs and endElementNs.
        handler.initialized = 0xDEED_BEAF
        handler.startElementNs = { context, localName, _, namespace, _, _, attributeCount, _, attributes in
            state(context).pointee.startElement(
                localName, namespace: namespace,
                SignatureAttributes(count: Int(attributeCount), pointers: attributes))
        }
        handler.endElementNs = { context, _, _, _ in
            state(context).pointee.endElement()
        }
        handler.internalSubset = { context, _, _, _ in
            let reading = state(context)
            reading.pointee.fail(.unreadable(.documentType(line: reading.pointee.line)))
        }
        handler.serror = { context, error in
            guard let context, let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue,
                // A namespace name that is no URI is bad manners, but well-formed.
                error.pointee.code != XML_WAR_NS_URI.rawValue
            else { return }
            let reason = error.pointee.message.map { String(cString: $0) } ?? "unknown reason"
            state(context).pointee.fail(
                .unreadable(
                    .malformed(
                        reason: reason.split(whereSeparator: \.isNewline).joined(separator: " "),
                        line: Int(error.pointee.line))))
        }
        return handler
    }
}

private func state(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<SignatureState> {
    // The user data is set when the parser is made and never nil; see SignatureReader.init.
    context!.assumingMemoryBound(to: SignatureState.self)
}
