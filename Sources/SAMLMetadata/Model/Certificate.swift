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
    /// One aggregate carries 20,000 of them, 40 MB, on one line each as ``EntityRecording`` has them: whole groups of
    /// digits go through a table, four at a time, and only what follows the last of them is looked at one by one.
    public func der() -> [UInt8]? {
        var valid = true
        let bytes = [UInt8](unsafeUninitializedCapacity: base64.count / 4 * 3 + 3) { output, count in
            var bits: UInt32 = 0
            var digits = 0
            var padding = 0
            let groups = Self.decodeGroups(of: base64, into: output)
            count = groups * 3
            for character in base64[(groups * 4)...] {
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
            if padding > 2 || count == 0 { valid = false }
        }
        return valid ? bytes : nil
    }

    /// Decodes groups of four digits from the beginning, until something else comes.
    ///
    /// - Returns: how many groups there were.
    private static func decodeGroups(of text: [UInt8], into output: UnsafeMutableBufferPointer<UInt8>) -> Int {
        digits.withUnsafeBufferPointer { digits in
            text.withUnsafeBufferPointer { text in
                var group = 0
                while group * 4 + 4 <= text.count {
                    let first = digits[Int(text[group * 4])]
                    let second = digits[Int(text[group * 4 + 1])]
                    let third = digits[Int(text[group * 4 + 2])]
                    let fourth = digits[Int(text[group * 4 + 3])]
                    guard first | second | third | fourth < 64 else { break }
                    output[group * 3] = first << 2 | second >> 4
                    output[group * 3 + 1] = second << 4 | third >> 2
                    output[group * 3 + 2] = third << 6 | fourth
                    group += 1
                }
                return group
            }
        }
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
