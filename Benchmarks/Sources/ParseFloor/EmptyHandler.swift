import CLibXML2Push

extension xmlSAXHandler {
    /// Callbacks that do nothing. They are there, because libxml2 skips work for those that are not.
    static var empty: xmlSAXHandler {
        var handler = xmlSAXHandler()
        // XML_SAX2_MAGIC: asks for startElementNs and endElementNs.
        handler.initialized = 0xDEED_BEAF
        handler.startElementNs = { _, _, _, _, _, _, _, _, _ in }
        handler.endElementNs = { _, _, _, _ in }
        handler.characters = { _, _, _ in }
        handler.cdataBlock = handler.characters
        handler.ignorableWhitespace = handler.characters
        return handler
    }
}
