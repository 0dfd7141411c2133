import Glibc

/// Addresses of the Internet Protocol as text.
public enum NumericAddress {
    /// The four bytes of `192.0.2.1` or the 16 of `2001:db8::1`; nil for anything else.
    public static func bytes(of text: String) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &bytes) == 1 { return Array(bytes.prefix(4)) }
        return inet_pton(AF_INET6, text, &bytes) == 1 ? bytes : nil
    }

    /// `192.0.2.1` as text of its four bytes, `2001:db8::1` of its 16.
    public static func text(of bytes: [UInt8]) -> String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        inet_ntop(bytes.count == 4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count))
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// The four bytes of an address of IPv4 that is written as one of IPv6 (RFC 4291, section 2.5.5.2): a socket for both
    /// names its clients so.
    public static func unmapped(_ bytes: [UInt8]) -> [UInt8] {
        bytes.count == 16 && bytes.starts(with: mappedPrefix) ? Array(bytes.suffix(4)) : bytes
    }

    /// What stands for everybody whom `address` may belong to, to count them by: who has one IPv6 address has 2^64 of
    /// them, an IPv4 address in the form of IPv6 is that address, and what is no address stands for itself.
    public static func network(of address: String) -> String {
        guard let bytes = bytes(of: address).map(unmapped) else { return address }
        return "\(bytes.prefix(bytes.count == 16 ? 8 : 4))"
    }

    private static let mappedPrefix = [UInt8](repeating: 0, count: 10) + [0xff, 0xff]
}
