/// Texts of metadata without the mail addresses in them: who answers for an entity is nobody's business on public pages, and
/// nobody should collect addresses there.
enum PersonalAddress {
    /// `mailto:jane.doe@a.example` becomes `mailto:…@a.example`. Takes time by the length of the text, whatever is in it.
    static func masked(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
        var output: [UInt8] = []
        // Where in the output the word begins that may turn out to be a name.
        var word = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "@"), word < output.count {
                output.removeSubrange(word...)
                output.append(contentsOf: "…".utf8)
            }
            output.append(byte)
            if byte <= 0x20 || separators.contains(byte) { word = output.count }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static let separators = Array("@:/<>\"'(),;".utf8)
}
