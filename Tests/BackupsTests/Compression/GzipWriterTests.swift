import Compression
import Testing

@Suite struct GzipWriterTests {
    @Test(arguments: [0, 1, 5, 65_536, 300_000, 1_000_000])
    func whatComesOutIsOneMemberThatUnpacksToWhatWentIn(size: Int) throws {
        // Some of it packs well, some does not.
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 % 3 == 0 ? $0 &* 2_654_435_761 >> 7 : 7) }
        let writer = try GzipWriter(level: 4)
        var packed: [UInt8] = []
        for start in stride(from: 0, to: size, by: 70_000) {
            packed += try writer.pack(Array(bytes[start..<min(size, start + 70_000)]))
        }
        packed += try writer.pack([], isLast: true)
        var unpacked: [UInt8] = []
        let reader = try GzipReader()
        try reader.read(packed) { unpacked += $0 }
        try reader.finish()
        #expect(unpacked == bytes)
        #expect(Self.members(packed) == 1)
    }

    @Test func afterTheLastBytesNothingIsTaken() throws {
        let writer = try GzipWriter()
        _ = try writer.pack([1, 2, 3], isLast: true)
        #expect(throws: GzipError.self) { try writer.pack([4], isLast: true) }
    }

    /// How often the head of a member without a name occurs, as zlib writes it.
    private static func members(_ bytes: [UInt8]) -> Int {
        let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0]
        return bytes.indices.filter { bytes[$0...].starts(with: head) }.count
    }
}
