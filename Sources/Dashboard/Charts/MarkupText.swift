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
            bytes.append(contentsOf: MarkupEscaping.escaped(text).utf8)
        }
    }
}
