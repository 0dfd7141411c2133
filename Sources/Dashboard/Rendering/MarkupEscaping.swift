import Mustache

/// Text as it may stand in HTML and SVG, between tags or in a quoted attribute.
///
/// Judged byte by byte: to Swift, a quotation mark with a combining mark behind it is another `Character` than a
/// quotation mark, and would pass an escaping that compares characters, as that of swift-mustache 2.1 does. A browser
/// sees the quotation mark.
///
/// What would reorder the text around it (embeddings, overrides and isolates of the Unicode bidirectional algorithm) or
/// is a control character is shown as U+FFFD: nobody should take `exe.pdf` for `fdp.exe`.
struct MarkupEscaping: MustacheContentType {
    func escapeText(_ text: String) -> String { Self.escaped(text) }

    static func escaped(_ text: String) -> String {
        var text = text
        let isPlain = text.withUTF8 { bytes in bytes.allSatisfy { !isSpecial[Int($0)] } }
        if isPlain { return text }
        var output = ""
        output.reserveCapacity(text.utf8.count + 32)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            case "'": output += "&#39;"
            case "\t", "\n", "\r": output.unicodeScalars.append(scalar)
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}",
                "\u{FFFE}"..."\u{FFFF}":
                output.unicodeScalars.append("\u{FFFD}")
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    /// Bytes that make a second look necessary: the five characters, controls, and the first bytes of C1 controls,
    /// bidirectional controls and noncharacters.
    private static let isSpecial: [Bool] = {
        var special = [Bool](repeating: false, count: 256)
        for byte in 0..<0x20 { special[byte] = true }
        for byte in [0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F, 0xC2, 0xE2, 0xEF] { special[byte] = true }
        return special
    }()
}
