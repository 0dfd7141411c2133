import Crypto

/// Bytes as hexadecimal digits, for digests.
public enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    /// The SHA-256 (FIPS 180-4) of `bytes`, in 64 digits.
    public static func sha256(_ bytes: [UInt8]) -> String { text(Array(SHA256.hash(data: bytes))) }

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
