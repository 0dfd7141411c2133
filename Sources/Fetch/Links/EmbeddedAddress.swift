/// IPv4 addresses inside IPv6 addresses. A tunnel, a translator or the kernel itself sends what goes to such an address
/// on to the one inside.
enum EmbeddedAddress {
    /// The IPv4 address that is meant by `::ffff:a.b.c.d` (RFC 4291, section 2.5.5.2): the kernel connects to it, by
    /// IPv4.
    static func mapped(in address: IPAddress) -> IPAddress? {
        let isMapped = hasPrefix(address, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF])
        return isMapped ? IPAddress(bytes: Array(address.bytes[12...])) : nil
    }

    /// All that may be inside `address`; none of an IPv4 address.
    static func all(in address: IPAddress) -> [IPAddress] {
        guard !address.isIPv4 else { return [] }
        let bytes = address.bytes
        var found: [[UInt8]] = []
        // Translated (RFC 7915) and NAT64 (RFC 6052).
        let translations: [[UInt8]] = [
            [0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0], [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0],
        ]
        // IPv4-compatible (RFC 4291, section 2.5.5.1); `::` and `::1` look alike and are not.
        let isCompatible = bytes[..<12].allSatisfy { $0 == 0 } && (bytes[12...14].contains { $0 > 0 } || bytes[15] > 1)
        // ISATAP (RFC 5214, section 6.1).
        let isISATAP = bytes[8] & ~0x02 == 0 && bytes[9...11] == [0, 0x5E, 0xFE]
        if isCompatible || isISATAP || translations.contains(where: { hasPrefix(address, $0) }) {
            found.append(Array(bytes[12...]))
        }
        // 6to4 (RFC 3056).
        if hasPrefix(address, [0x20, 0x02]) { found.append(Array(bytes[2..<6])) }
        // Teredo (RFC 4380, section 4): the server as it is, the client with all its bits turned.
        if hasPrefix(address, [0x20, 0x01, 0, 0]) {
            found.append(Array(bytes[4..<8]))
            found.append(bytes[12...].map { ~$0 })
        }
        return found.compactMap { IPAddress(bytes: $0) }
    }

    private static func hasPrefix(_ address: IPAddress, _ prefix: [UInt8]) -> Bool {
        !address.isIPv4 && address.bytes.starts(with: prefix)
    }
}
