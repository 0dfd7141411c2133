/// Texts of metadata without the mail addresses in them: who answers for an entity is nobody's business on public pages, and
/// nobody should collect addresses there.
enum PersonalAddress {
    /// `mailto:jane.doe@a.example` becomes `mailto:…@a.example`. Takes time by the length of the text, whatever is in it.
    static func masked(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard signs.contains(where: { bytes.firstRange(of: $0) != nil }) else { return text }
        var output: [UInt8] = []
        // Where in the output the word begins that may turn out to be a name.
        var word = 0
        var place = 0
        while place < bytes.count {
            let sign = signs.first { bytes[place...].starts(with: $0) }
            if sign != nil, word < output.count {
                output.removeSubrange(word...)
                output.append(contentsOf: "…".utf8)
            }
            output.append(contentsOf: sign ?? [bytes[place]])
            if sign != nil || bytes[place] <= 0x20 || separators.contains(bytes[place]) { word = output.count }
            place += sign?.count ?? 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// What stands for it in addresses of pages, and where Chinese or Japanese is written, counts as well.
    private static let signs = ["@", "%40", "＠"].map { Array($0.utf8) }
    private static let separators = Array(":/<>\"(),;=?&".utf8)
}
