/// Makes gzip files (RFC 1952) of one repeated byte that compress about 1:160, with nothing but the fixed codes of
/// RFC 1951, section 3.2.6.
struct GzipFixture {
    private var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    private var pending: UInt8 = 0
    private var pendingBits = 0

    /// A gzip file of `byte`, repeated once and `runs` times 258 more.
    static func repeated(_ byte: UInt8, runs: Int) -> [UInt8] {
        precondition(byte < 144, "larger values have codes of nine bits")
        var fixture = GzipFixture()
        fixture.append(bits: 0b1, count: 1)  // the last block
        fixture.append(bits: 0b01, count: 2)  // with fixed codes
        fixture.append(code: 0x30 + Int(byte), count: 8)
        for _ in 0..<runs {
            fixture.append(code: 0b1100_0101, count: 8)  // length 258
            fixture.append(code: 0, count: 5)  // distance 1
        }
        fixture.append(code: 0, count: 7)  // the end of the block
        let content = [UInt8](repeating: byte, count: 1 + runs * 258)
        return fixture.finished(checksum: checksum(of: content), size: UInt32(content.count))
    }

    private mutating func append(bits: Int, count: Int) {
        for place in 0..<count { append(bit: UInt8(bits >> place & 1)) }
    }

    /// Codes are packed with their highest bit first, all else with the lowest.
    private mutating func append(code: Int, count: Int) {
        for place in (0..<count).reversed() { append(bit: UInt8(code >> place & 1)) }
    }

    private mutating func append(bit: UInt8) {
        pending |= bit << pendingBits
        pendingBits += 1
        guard pendingBits == 8 else { return }
        bytes.append(pending)
        pending = 0
        pendingBits = 0
    }

    private func finished(checksum: UInt32, size: UInt32) -> [UInt8] {
        var result = bytes
        if pendingBits > 0 { result.append(pending) }
        for number in [checksum, size] {
            for shift in [0, 8, 16, 24] { result.append(UInt8(truncatingIfNeeded: number >> UInt32(shift))) }
        }
        return result
    }

    private static func checksum(of content: [UInt8]) -> UInt32 {
        ~content.reduce(~0) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
    }
}
