/// Bytes as hexadecimal digits, for digests.
public enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    /// Two lower-case digits for each byte.
    public static func text(_ bytes: some Collection<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { output in
            var count = 0
            for byte in bytes {
                output[count] = digits[Int(byte >> 4)]
                output[count + 1] = digits[Int(byte & 15)]
                count += 2
            }
            return count
        }
    }
}
