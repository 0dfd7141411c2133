/// Judges URLs that come out of metadata, which is to say: from strangers.
public enum WebAddress {
    /// True for an absolute `http` or `https` URL with a host and without white space or control characters.
    ///
    /// Characters outside ASCII are fine: browsers encode them (`https://…/datenschutzerklärung`).
    public static func isUsable(_ url: String) -> Bool {
        let bytes = Array(url.utf8)
        let scheme = bytes.prefix { $0 != UInt8(ascii: ":") }
        let name = String(decoding: scheme, as: UTF8.self).lowercased()
        guard name == "http" || name == "https" else { return false }
        let rest = bytes[scheme.endIndex...]
        guard rest.starts(with: "://".utf8) else { return false }
        let authority = rest.dropFirst(3).prefix { !"/?#".utf8.contains($0) }
        guard hasHost(authority) else { return false }
        return !bytes.contains { $0 <= 0x20 || $0 == 0x7F }
    }

    /// True when there is a host between user information and port (RFC 3986, section 3.2).
    private static func hasHost(_ authority: ArraySlice<UInt8>) -> Bool {
        let afterUser = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
        if afterUser.first == UInt8(ascii: "[") {
            let address = afterUser.dropFirst().prefix { $0 != UInt8(ascii: "]") }
            guard address.endIndex < afterUser.endIndex else { return false }
            return address.count > 1 && address.allSatisfy { isPartOfIPv6Address($0) }
        }
        return afterUser.prefix { $0 != UInt8(ascii: ":") }.contains { $0 != UInt8(ascii: ".") }
    }

    /// Hexadecimal digits, colons, and dots for an embedded IPv4 address (RFC 4291, section 2.2).
    private static func isPartOfIPv6Address(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "A")...UInt8(ascii: "F"),
            UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
