import Foundation

/// Text without case and diacritics, as bytes to search in: `MÜNCHEN`, `München` and `munchen` are the same.
public enum FoldedText {
    /// UTF-8 of `text` in lower case, without marks, with one blank for any white space.
    public static func bytes(_ text: String) -> [UInt8] {
        var text = text
        if let folded = text.withUTF8(foldedASCII) { return folded }
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        for scalar in withoutMarks(text).decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if scalar.isASCII {
                output.append(scalar.value < 0x20 || scalar.value == 0x7F ? UInt8(ascii: " ") : UInt8(scalar.value))
                continue
            }
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: continue
            case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: output.append(UInt8(ascii: " "))
            default: output.append(contentsOf: letters[scalar].map { Array($0.utf8) } ?? Array(String(scalar).utf8))
            }
        }
        return output
    }

    /// What follows a letter as a mark of its own goes first: Unicode puts the marks of a letter in order when it takes
    /// letters apart, which for 50,000 of them takes seconds.
    private static func withoutMarks(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }))
    }

    /// Nil when there is more than ASCII in it, which eight of ten texts of eduGAIN have not.
    private static func foldedASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
        return bytes.map { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            case 0..<0x20, 0x7F: UInt8(ascii: " ")
            default: byte
            }
        }
    }

    /// Letters that Unicode does not take apart, as people type them who do not have them on the keyboard.
    private static let letters: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i",
        "ŧ": "t", "ς": "σ",
    ]
}
