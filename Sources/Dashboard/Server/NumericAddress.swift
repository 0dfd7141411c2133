import Glibc

/// Addresses of the Internet Protocol as text.
enum NumericAddress {
    /// The four bytes of `192.0.2.1` or the 16 of `2001:db8::1`; nil for anything else.
    static func bytes(of text: String) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &bytes) == 1 { return Array(bytes.prefix(4)) }
        return inet_pton(AF_INET6, text, &bytes) == 1 ? bytes : nil
    }

    /// What stands for everybody whom `address` may belong to, to count them by: who has one IPv6 address has 2^64 of
    /// them, an IPv4 address in the form of IPv6 is that address, and what is no address stands for itself.
    static func network(of address: String) -> String {
        guard let bytes = bytes(of: address) else { return address }
        let isMapped = bytes.count == 16 && bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        return "\(isMapped ? bytes.suffix(4) : bytes.prefix(bytes.count == 16 ? 8 : 4))"
    }
}
