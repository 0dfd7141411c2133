import Glibc

/// An IPv4 or IPv6 address.
public struct IPAddress: Sendable, Hashable, CustomStringConvertible {
    /// Four bytes for IPv4, sixteen for IPv6, in network order.
    public let bytes: [UInt8]

    /// `nil` for any other number of bytes than four or sixteen.
    init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Reads the usual notations: `192.0.2.1` (four decimal numbers, nothing else) and `2001:db8::1`.
    public init?(_ text: String) {
        guard
            let bytes = Self.bytes(of: text, family: AF_INET, count: 4)
                ?? Self.bytes(of: text, family: AF_INET6, count: 16)
        else { return nil }
        self.bytes = bytes
    }

    /// The address a socket is to be connected to; `nil` when it is of another family than IPv4 and IPv6.
    ///
    /// - Parameter address: a `sockaddr` that is as long as its family asks for.
    init?(_ address: UnsafeRawPointer) {
        // The family comes first. Members of `sockaddr` belong to whichever C module was loaded before the others.
        switch Int32(address.loadUnaligned(as: sa_family_t.self)) {
        case AF_INET:
            let bytes = address + (MemoryLayout<sockaddr_in>.offset(of: \.sin_addr) ?? 4)
            self.bytes = Array(UnsafeRawBufferPointer(start: bytes, count: 4))
        case AF_INET6:
            let bytes = address + (MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr) ?? 8)
            self.bytes = Array(UnsafeRawBufferPointer(start: bytes, count: 16))
        default: return nil
        }
    }

    public var isIPv4: Bool { bytes.count == 4 }

    /// The shortest notation (RFC 5952).
    public var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(isIPv4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count)) != nil else { return "" }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func bytes(of text: String, family: Int32, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        // A C string ends at its first zero byte, and what follows would not be looked at.
        guard !text.utf8.contains(0), inet_pton(family, text, &bytes) == 1 else { return nil }
        return bytes
    }
}
