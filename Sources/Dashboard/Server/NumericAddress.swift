import Glibc

/// Addresses of the Internet Protocol as text.
enum NumericAddress {
    /// The four bytes of `192.0.2.1` or the 16 of `2001:db8::1`; nil for anything else.
    static func bytes(of text: String) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &bytes) == 1 { return Array(bytes.prefix(4)) }
        return inet_pton(AF_INET6, text, &bytes) == 1 ? bytes : nil
    }
}
