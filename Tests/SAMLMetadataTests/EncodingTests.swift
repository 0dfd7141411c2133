import SAMLMetadata
import Testing

@Suite struct EncodingTests {
    private static let name = "Universit\u{E9} \u{FC}"
    private static let chunkSizes = [1, 2, 3, 5, 64, Int.max]

    private func document(_ declaration: String) -> String {
        declaration
            + Markup.aggregate(Markup.entity(Markup.interface("<mdui:DisplayName>\(Self.name)</mdui:DisplayName>")))
    }

    private func displayNames(_ bytes: [UInt8], chunkSize: Int) throws -> [String] {
        try Reading(bytes, chunkSize: chunkSize).entities.flatMap(\.displayNames).map(\.value)
    }

    @Test(arguments: chunkSizes) func utf8NeedsNoDeclaration(chunkSize: Int) throws {
        #expect(try displayNames(Array(document("").utf8), chunkSize: chunkSize) == [Self.name])
    }

    @Test(arguments: chunkSizes) func aByteOrderMarkIsSkipped(chunkSize: Int) throws {
        let plain = Array(document("\u{FEFF}").utf8)
        #expect(try displayNames(plain, chunkSize: chunkSize) == [Self.name])
        let declared = Array(document("\u{FEFF}<?xml version='1.0' encoding='UTF-8'?>\n").utf8)
        #expect(try displayNames(declared, chunkSize: chunkSize) == [Self.name])
    }

    @Test(arguments: chunkSizes) func utf16IsReadInBothByteOrders(chunkSize: Int) throws {
        let units = document("\u{FEFF}<?xml version='1.0' encoding='UTF-16'?>").utf16
        let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        #expect(try displayNames(little, chunkSize: chunkSize) == [Self.name])
        #expect(try displayNames(big, chunkSize: chunkSize) == [Self.name])
    }

    @Test(arguments: chunkSizes) func latin1IsReadWhereDeclared(chunkSize: Int) throws {
        let text = document("<?xml version='1.0' encoding='ISO-8859-1'?>\n")
        let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        #expect(try displayNames(bytes, chunkSize: chunkSize) == [Self.name])
    }

    @Test func latin1WithoutDeclarationIsMalformed() throws {
        let bytes = document("\n").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        guard case .malformed(let reason, line: 2) = Reading.refusal(of: bytes) else {
            Issue.record("not refused as malformed in line 2")
            return
        }
        #expect(reason.contains("not proper UTF-8"))
    }

    @Test func anUnknownEncodingIsMalformed() {
        #expect(
            Reading.refusal(of: document("<?xml version='1.0' encoding='none'?>"))
                == .malformed(reason: "Unsupported encoding none", line: 1))
    }
}
