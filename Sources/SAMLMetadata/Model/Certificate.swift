/// An X.509 certificate of a `md:KeyDescriptor`, as the base64 text stands in the metadata.
public struct Certificate: Sendable, Hashable {
    /// `use` of the key descriptor.
    public enum Use: UInt8, Sendable, Hashable {
        /// No `use`: the key serves for both.
        case any = 0
        case signing = 1
        case encryption = 2
    }

    /// What the key is for.
    public var use: Use
    /// The role whose key descriptor holds it.
    public var role: Role
    /// The text of `ds:X509Certificate` with its white space.
    public var base64: [UInt8]

    public init(use: Use, role: Role, base64: [UInt8]) {
        self.use = use
        self.role = role
        self.base64 = base64
    }

    /// The certificate's bytes (DER), or nil where the text is not base64 (RFC 4648, white space allowed).
    ///
    /// One aggregate carries 20,000 of them, 40 MB: this loop over a table decodes them in a tenth of a second, where
    /// a general decoder that first copies the text without its white space takes several times as long.
    public func der() -> [UInt8]? {
        var valid = true
        let bytes = [UInt8](unsafeUninitializedCapacity: base64.count / 4 * 3 + 3) { output, count in
            var bits: UInt32 = 0
            var digits = 0
            var padding = 0
            for character in base64 {
                let digit = Self.digits[Int(character)]
                if digit < 64 {
                    bits = bits << 6 | UInt32(digit)
                    digits += 1
                    if padding > 0 { valid = false }
                    if digits & 3 == 0 {
                        output[count] = UInt8(truncatingIfNeeded: bits >> 16)
                        output[count + 1] = UInt8(truncatingIfNeeded: bits >> 8)
                        output[count + 2] = UInt8(truncatingIfNeeded: bits)
                        count += 3
                    }
                } else if digit == Self.padding {
                    padding += 1
                } else if digit != Self.whiteSpace {
                    valid = false
                }
            }
            switch digits & 3 {
            case 2:
                output[count] = UInt8(truncatingIfNeeded: bits >> 4)
                count += 1
            case 3:
                output[count] = UInt8(truncatingIfNeeded: bits >> 10)
                output[count + 1] = UInt8(truncatingIfNeeded: bits >> 2)
                count += 2
            case 1:
                valid = false
            default:
                break
            }
            if padding > 2 || digits == 0 { valid = false }
        }
        return valid ? bytes : nil
    }

    private static let padding: UInt8 = 64
    private static let whiteSpace: UInt8 = 65
    private static let digits: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (value, character) in alphabet.utf8.enumerated() { table[Int(character)] = UInt8(value) }
        table[Int(UInt8(ascii: "="))] = padding
        for character in " \t\r\n".utf8 { table[Int(character)] = whiteSpace }
        return table
    }()
}
