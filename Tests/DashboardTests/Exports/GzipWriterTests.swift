import Compression
import Testing

@Suite struct GzipWriterTests {
    private func unpacked(_ bytes: [UInt8]) throws -> [UInt8] {
        var output: [UInt8] = []
        let reader = try GzipReader()
        try reader.read(bytes) { output.append(contentsOf: $0) }
        try reader.finish()
        return output
    }

    @Test(arguments: [[], [0], [1], [70_000, 0, 3], [1, 1, 1], [300_000, 300_000], [0, 0]])
    func piecesBecomeOneMember(sizes: [Int]) throws {
        var generator = SeededGenerator(seed: 1)
        let pieces = sizes.map { size in (0..<size).map { _ in UInt8.random(in: 0...255, using: &generator) } }
        let writer = try GzipWriter()
        var packed: [UInt8] = []
        for piece in pieces { packed += writer.packed(piece, isLast: false) }
        packed += writer.packed([], isLast: true)
        #expect(try unpacked(packed) == pieces.flatMap(\.self))
    }

    @Test func theBeginningIsReadyBeforeTheEndIsKnown() throws {
        let writer = try GzipWriter()
        #expect(!writer.packed(Array("Federation,EntityType\r\n".utf8), isLast: false).isEmpty)
    }

    @Test func equalBytesAreEqualMembers() throws {
        let bytes = Array(repeating: Array("https://sp.example.org/shibboleth".utf8), count: 5_000).flatMap(\.self)
        let (first, second) = (try GzipWriter(), try GzipWriter())
        let whole = first.packed(bytes, isLast: true)
        #expect(whole == second.packed(bytes, isLast: true))
        #expect(whole.count < bytes.count / 20)
    }
}
