import Testing

@testable import Dashboard

@Suite struct MarkupEscapingTests {
    private static let names: [Unicode.Scalar: String] = [
        "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    ]

    /// By properties of Unicode, not by ranges.
    private static func expected(_ scalar: Unicode.Scalar) -> String {
        if let name = names[scalar] { return name }
        if ["\t", "\n", "\r"].contains(scalar) { return String(scalar) }
        let isControl = scalar.properties.generalCategory == .control
        let reorders = scalar.properties.isBidiControl && !["\u{61C}", "\u{200E}", "\u{200F}"].contains(scalar)
        let isNothing = scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
        return isControl || reorders || isNothing ? "\u{FFFD}" : String(scalar)
    }

    private static func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

    @Test func everyScalarIsEscapedAsItMust() {
        let plane = Array(0...0xFFFF as ClosedRange<UInt32>)
        let wrong = (plane + stride(from: 0x10000, through: 0x10FFFF, by: 61)).compactMap(Unicode.Scalar.init)
            .filter { !Self.isSame(MarkupEscaping.escaped("a\($0)"), "a" + Self.expected($0)) }
        #expect(wrong.isEmpty, "\(wrong.prefix(10).map { String($0.value, radix: 16) })")
    }

    @Test func whatFollowsAQuotationMarkDoesNotHideIt() {
        let marks =
            (0x300...0x36F as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
            + ["\u{200D}", "\u{FE0F}", "\u{20DD}", "\u{1F3FB}", "\u{E0001}"]
        for mark in marks {
            for (scalar, name) in Self.names {
                let escaped = MarkupEscaping.escaped("\(scalar)\(mark)")
                #expect(Self.isSame(escaped, name + String(mark)), "\(scalar.value) \(mark.value)")
            }
        }
        #expect(Self.isSame(MarkupEscaping.escaped("\r\n<\u{301}\""), "\r\n&lt;\u{301}&quot;"))
    }

    @Test(arguments: ["", "plain text", "Zürich – 東京 👩‍🚀 مرحبا", "a\tb\nc", "\u{200E}x\u{200F}", "e\u{301}"])
    func plainTextStays(text: String) {
        #expect(Self.isSame(MarkupEscaping.escaped(text), text))
    }
}
