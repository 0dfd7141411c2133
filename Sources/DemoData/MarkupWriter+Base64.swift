extension MarkupWriter {
    private static let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

    /// Pseudo-random base64 of `count` characters without padding; `count` must be a multiple of 4.
    ///
    /// With a `lineLength` above 0 every line but the last has that many characters.
    mutating func base64(_ count: Int, lineLength: Int, using generator: inout SplitMix64) {
        let lineBreaks = lineLength > 0 ? (count - 1) / lineLength : 0
        var sequence = generator
        fill(count + lineBreaks) { buffer in
            let alphabet = Self.alphabet.utf8Start
            var position = 0
            var untilBreak = lineLength > 0 ? lineLength : count
            var pool: UInt64 = 0
            var available = 0
            while position < buffer.count {
                if untilBreak == 0 {
                    buffer[position] = UInt8(ascii: "\n")
                    untilBreak = lineLength
                } else {
                    if available == 0 {
                        // 64 bits are good for ten characters of six bits.
                        pool = sequence.next()
                        available = 10
                    }
                    buffer[position] = alphabet[Int(pool & 63)]
                    pool >>= 6
                    available -= 1
                    untilBreak -= 1
                }
                position += 1
            }
        }
        generator = sequence
    }

    /// A pseudo-random certificate: 1,000 to 1,500 bytes which begin like the DER of a real one, in base64.
    mutating func certificate(lineLength: Int, using generator: inout SplitMix64) {
        let quads = 334 + generator.next(below: 166)
        let padding = generator.next(below: 3)
        let size = 3 * quads - padding
        let start = bytes.count
        base64(4 * quads, lineLength: lineLength, using: &generator)

        // The lengths which a DER reader sees first are right; the 20 characters lie within the first line.
        let head: [UInt8] = [
            0x30, 0x82, UInt8((size - 4) >> 8), UInt8((size - 4) & 0xFF),
            0x30, 0x82, UInt8((size - 284) >> 8), UInt8((size - 284) & 0xFF),
            0xA0, 0x03, 0x02, 0x01, 0x02, 0x02, 0x14,
        ]
        var position = start
        for index in stride(from: 0, to: head.count, by: 3) {
            let group = UInt32(head[index]) << 16 | UInt32(head[index + 1]) << 8 | UInt32(head[index + 2])
            for shift in [18, 12, 6, 0] as [UInt32] {
                replaceByte(at: position, by: Self.alphabet.utf8Start[Int((group >> shift) & 63)])
                position += 1
            }
        }
        // Unused bits before the padding are zero, as strict readers of base64 require: A ends in six of them.
        if padding > 0 {
            for offset in 1...(padding + 1) {
                replaceByte(at: bytes.count - offset, by: UInt8(ascii: offset <= padding ? "=" : "A"))
            }
        }
    }
}
