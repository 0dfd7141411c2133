/// HTML or SVG under construction. What is interpolated is data and gets escaped; only literals are markup, and other
/// `MarkupText`.
///
///     markup += #"<title>\#(name)</title>"#
struct MarkupText: ExpressibleByStringInterpolation, Sendable {
    private var bytes: [UInt8]

    init() {
        bytes = []
    }

    init(stringLiteral literal: String) {
        bytes = Array(literal.utf8)
    }

    init(stringInterpolation interpolation: StringInterpolation) {
        bytes = interpolation.bytes
    }

    var html: String { String(decoding: bytes, as: UTF8.self) }

    static func += (markup: inout MarkupText, addition: MarkupText) {
        markup.bytes.append(contentsOf: addition.bytes)
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 8 * interpolationCount)
        }

        mutating func appendLiteral(_ literal: String) {
            bytes.append(contentsOf: literal.utf8)
        }

        mutating func appendInterpolation(_ markup: MarkupText) {
            bytes.append(contentsOf: markup.bytes)
        }

        mutating func appendInterpolation(_ number: Int) {
            bytes.append(contentsOf: String(number).utf8)
        }

        /// A length or a place, to a tenth, which is finer than a screen.
        mutating func appendInterpolation(_ number: Double) {
            let tenths = DecimalText.tenths(number)
            bytes.append(contentsOf: (tenths.hasSuffix(".0") ? tenths.dropLast(2) : tenths[...]).utf8)
        }

        mutating func appendInterpolation(_ text: String) {
            for byte in text.utf8 {
                switch byte {
                case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
                case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
                case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
                case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
                case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
                // XML 1.0, 2.2 has no place for other control characters, not even escaped.
                case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: bytes.append(contentsOf: "\u{FFFD}".utf8)
                default: bytes.append(byte)
                }
            }
        }
    }
}
