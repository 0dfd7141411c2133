/// `&auml;`, `&#228;` and `&#xE4;`: the ways of writing a character in ASCII (HTML standard, section 13.2.5.72 ff.).
enum CharacterReference {
    /// Appends `text` (UTF-8) with references replaced. What is no reference stays as it is.
    static func replace(in text: ArraySlice<UInt8>, appendingTo output: inout [UInt8]) {
        var rest = text
        while let found = rest.firstIndex(of: UInt8(ascii: "&")) {
            output.append(contentsOf: rest[..<found])
            rest = rest[(found + 1)...]
            if let (scalar, end) = reference(rest) {
                output.append(contentsOf: String(scalar).utf8)
                rest = rest[end...]
            } else {
                output.append(UInt8(ascii: "&"))
            }
        }
        output.append(contentsOf: rest)
    }

    /// - Parameter text: what stands behind the ampersand.
    /// - Returns: what it stands for and where the text goes on; nil when it is none.
    private static func reference(_ text: ArraySlice<UInt8>) -> (Unicode.Scalar, end: Int)? {
        text.first == UInt8(ascii: "#") ? numeric(text.dropFirst()) : named(text)
    }

    private static func numeric(_ text: ArraySlice<UInt8>) -> (Unicode.Scalar, end: Int)? {
        let isHexadecimal = text.first == UInt8(ascii: "x") || text.first == UInt8(ascii: "X")
        let number = isHexadecimal ? text.dropFirst() : text
        let radix: UInt32 = isHexadecimal ? 16 : 10
        var value: UInt32 = 0
        var end = number.startIndex
        while end < number.endIndex, let digit = digit(number[end], radix: radix) {
            // Any value that is too large will do for those that are larger still.
            value = min(value, 0x11_0000) * radix + digit
            end += 1
        }
        guard end > number.startIndex else { return nil }
        if end < number.endIndex, number[end] == UInt8(ascii: ";") { end += 1 }
        return (scalar(value), end)
    }

    private static func digit(_ byte: UInt8, radix: UInt32) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f") where radix == 16: UInt32(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F") where radix == 16: UInt32(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }

    /// Numbers of windows-1252's own characters mean these; what is no character is U+FFFD.
    private static func scalar(_ value: UInt32) -> Unicode.Scalar {
        if 0x80...0x9F ~= value, let windows = SingleByteEncoding.named(SingleByteEncoding.fallback),
            let scalar = String(decoding: windows.utf8([UInt8(value)]), as: UTF8.self).unicodeScalars.first
        {
            return scalar
        }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private static func named(_ text: ArraySlice<UInt8>) -> (Unicode.Scalar, end: Int)? {
        // No name is longer.
        let name = text.prefix(32).prefix { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        if name.endIndex < text.endIndex, text[name.endIndex] == UInt8(ascii: ";"),
            let known = names[String(decoding: name, as: UTF8.self)]
        {
            return (known.scalar, name.endIndex + 1)
        }
        // Without the semicolon the longest name of HTML 2 that the text begins with counts: `&copy2012`.
        for length in stride(from: min(name.count, 6), through: 2, by: -1) {
            let part = name.prefix(length)
            if let known = names[String(decoding: part, as: UTF8.self)], known.isLegacy {
                return (known.scalar, part.endIndex)
            }
        }
        return nil
    }

    private static let names: [String: (scalar: Unicode.Scalar, isLegacy: Bool)] = parse(
        EmbeddedResources.texts["html/character-references.txt"] ?? "")

    private static func parse(_ text: String) -> [String: (scalar: Unicode.Scalar, isLegacy: Bool)] {
        var names: [String: (scalar: Unicode.Scalar, isLegacy: Bool)] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: " ")
            guard fields.count >= 2, let scalar = UInt32(fields[1], radix: 16).flatMap(Unicode.Scalar.init) else {
                continue
            }
            names[String(fields[0])] = (scalar, fields.count > 2)
        }
        return names
    }
}
