/// Texts of metadata without the mail addresses in them: who answers for an entity is nobody's business on public pages, and
/// nobody should collect addresses there.
public enum PersonalAddress {
    /// `mailto:jane.doe@a.example` becomes `mailto:…@a.example`. Takes time by the length of the text, whatever is in it.
    public static func masked(_ text: String) -> String {
        // Exports mask three texts of each entity, and hardly one has a sign: this first look takes most of the time.
        guard text.utf8.contains(where: { $0 == 0x40 || $0 == 0x25 || $0 == 0xEF }) else { return text }
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        // Where in the output the word begins that may turn out to be a name.
        var word = 0
        var place = 0
        while place < bytes.count {
            let sign = signLength(bytes, at: place)
            if sign > 0, word < output.count {
                output.removeSubrange(word...)
                output.append(contentsOf: "…".utf8)
            }
            let length = max(1, sign)
            output.append(contentsOf: bytes[place..<place + length])
            if sign > 0 || bytes[place] <= 0x20 || separators.contains(bytes[place]) { word = output.count }
            place += length
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Bytes of the sign at `place`: of `@`, and of what stands for it in addresses of pages (`%40`) and where Chinese or
    /// Japanese is written (`＠`); 0 where there is none.
    private static func signLength(_ bytes: [UInt8], at place: Int) -> Int {
        func follows(_ second: UInt8, _ third: UInt8) -> Bool {
            place + 2 < bytes.count && bytes[place + 1] == second && bytes[place + 2] == third
        }
        return switch bytes[place] {
        case 0x40: 1
        case 0x25: follows(0x34, 0x30) ? 3 : 0
        case 0xEF: follows(0xBC, 0xA0) ? 3 : 0
        default: 0
        }
    }

    private static let separators = Array(":/<>\"(),;=?&".utf8)
}
