/// The text that bytes stand for, as a browser reads it: by the byte order mark, else by what the server says, else by
/// what the page says, else as UTF-8 where they are valid as such, else as windows-1252.
struct DecodedText: Sendable {
    /// Valid UTF-8 without NUL, which pages may have and nobody sees. What stands for nothing is U+FFFD.
    let text: [UInt8]
    /// The name of the encoding.
    let encoding: String

    /// - Parameter charset: as the server names it.
    /// - Parameter isMarkup: true where `<meta>` may name the encoding.
    init(_ bytes: [UInt8], charset: String?, isMarkup: Bool) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self.init(utf8: bytes.dropFirst(3))
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self.init(utf16: bytes.dropFirst(2), isBigEndian: true)
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self.init(utf16: bytes.dropFirst(2), isBigEndian: false)
        } else if let charset, let decoded = DecodedText(bytes, label: charset, maySayUTF16: true) {
            self = decoded
        } else if isMarkup, let declared = EncodingDeclaration.label(in: bytes),
            let decoded = DecodedText(bytes, label: declared, maySayUTF16: false)
        {
            self = decoded
        } else if let fallback = SingleByteEncoding.named(SingleByteEncoding.fallback), !Self.isUTF8(bytes) {
            self.init(text: fallback.utf8(bytes), encoding: fallback.name)
        } else {
            self.init(utf8: bytes[...])
        }
    }

    private init(text: [UInt8], encoding: String) {
        self.text = text.contains(0) ? text.filter { $0 != 0 } : text
        self.encoding = encoding
    }

    /// Nil for a label that is not known.
    ///
    /// - Parameter maySayUTF16: false for a page that says so itself: what could be read to the place where it does is
    ///   UTF-8 (HTML standard, prescan).
    private init?(_ bytes: [UInt8], label: String, maySayUTF16: Bool) {
        let name = label.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        switch name {
        case "utf8", "unicode11utf8":
            self.init(utf8: bytes[...])
        case "utf16", "utf16le", "utf16be", "ucs2", "unicode":
            if maySayUTF16 {
                self.init(utf16: bytes[...], isBigEndian: name == "utf16be")
            } else {
                self.init(utf8: bytes[...])
            }
        default:
            guard let encoding = SingleByteEncoding.named(name) else { return nil }
            self.init(text: encoding.utf8(bytes), encoding: encoding.name)
        }
    }

    private init(utf8 bytes: ArraySlice<UInt8>) {
        self.init(text: Array(String(decoding: bytes, as: UTF8.self).utf8), encoding: "utf-8")
    }

    private init(utf16 bytes: ArraySlice<UInt8>, isBigEndian: Bool) {
        let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
        let units = pairs.map { index -> UInt16 in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        self.init(
            text: Array(String(decoding: units, as: UTF16.self).utf8), encoding: isBigEndian ? "utf-16be" : "utf-16le")
    }

    /// A character at the end may be cut off.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        if String(validating: bytes, as: UTF8.self) != nil { return true }
        guard let end = bytes.suffix(3).lastIndex(where: { 0xC2...0xF4 ~= $0 }) else { return false }
        let whole = bytes[..<end]
        // A single letter at the end of ASCII is as likely one of another encoding.
        return whole.contains { $0 >= 0x80 } && String(validating: whole, as: UTF8.self) != nil
    }
}
