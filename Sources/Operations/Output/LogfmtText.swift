/// Names and values as a line of a log has them (logfmt): `event=sign-in from=192.0.2.7 reason="wrong token"`.
///
/// Whatever a value holds, the line stays one line, and no value can pass for a name and a value of its own.
public enum LogfmtText {
    /// Scalars of a value that are shown.
    public static let longestValue = 500

    /// - Parameter fields: names are ours, values anybody's; a value of nil is written as `-`.
    public static func line(_ fields: [(name: String, value: String?)]) -> String {
        fields.map { "\($0.name)=\($0.value.map { value($0) } ?? "-")" }.joined(separator: " ")
    }

    /// A value, in quotation marks where it needs them.
    ///
    /// - Parameter limit: scalars that are shown.
    public static func value(_ text: String, limit: Int = longestValue) -> String {
        // A dash alone means that there is none.
        if text.utf8.count <= limit, !text.isEmpty, text != "-", text.utf8.allSatisfy(isPlain) { return text }
        let scalars = text.unicodeScalars
        let isShort = scalars.count <= limit
        return "\"\(scalars.prefix(limit).map(escaped).joined())\(isShort ? "" : "…")\""
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "="), UInt8(ascii: "\\"): false
        default: (0x21..<0x7F).contains(byte)
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        default: break
        }
        switch scalar.properties.generalCategory {
        // What steers a terminal, ends a line or turns the direction of what follows.
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
            return "\\u{\(String(scalar.value, radix: 16))}"
        default: return String(scalar)
        }
    }
}
