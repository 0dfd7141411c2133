/// A character encoding with one byte a character, whose lower half is ASCII.
struct SingleByteEncoding: Sendable {
    let name: String
    /// What the bytes 0x80 to 0xFF stand for, as UTF-8.
    private let upperHalf: [[UInt8]]

    /// UTF-8 of `bytes`. Bytes that stand for nothing become U+FFFD.
    func utf8(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                output.append(byte)
            } else {
                output.append(contentsOf: upperHalf[Int(byte) - 0x80])
            }
        }
        return output
    }

    /// What pages are read with that name no encoding and are not UTF-8.
    static let fallback = "windows1252"

    /// Nil for a label that is not known. Case and punctuation of labels do not count: `ISO_8859-1` is `iso88591`.
    static func named(_ label: String) -> SingleByteEncoding? { byLabel[label] }

    private static let byLabel: [String: SingleByteEncoding] = parse(
        EmbeddedResources.texts["encodings/single-byte.txt"] ?? "")

    /// See the file for its form. A table that is not whole is left out.
    static func parse(_ text: String) -> [String: SingleByteEncoding] {
        var encodings: [String: SingleByteEncoding] = [:]
        for block in text.split(separator: "\n\n") {
            let lines = block.split(separator: "\n").filter { !$0.hasPrefix("#") }
            guard let head = lines.first, let colon = head.firstIndex(of: ":") else { continue }
            let upperHalf = lines.dropFirst().joined(separator: " ").split(separator: " ")
                .compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }.map { Array(String($0).utf8) }
            guard upperHalf.count == 0x80 else { continue }
            let encoding = SingleByteEncoding(name: String(head[..<colon]), upperHalf: upperHalf)
            for label in head[head.index(after: colon)...].split(separator: " ") {
                encodings[String(label)] = encoding
            }
        }
        return encodings
    }
}
