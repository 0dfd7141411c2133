/// Text out of metadata as it may be shown on a terminal.
enum DisplayedText {
    /// On one line, without characters that steer the terminal or turn the direction of what follows.
    static func line(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: shown.append(" ")
            case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: shown.append("\u{FFFD}")
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }

    /// The same, cut to so many characters.
    static func line(_ text: String, limit: Int) -> String {
        let line = line(text)
        return line.count > limit ? line.prefix(limit - 1) + "…" : line
    }
}
