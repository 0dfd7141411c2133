/// Judges the text of `md:EmailAddress`, an `anyURI` that SAML metadata want as `mailto:` (section 2.3.2.2).
enum EmailAddress {
    /// What `text` is worth as an address: one `@` with a local part before and a dotted host after it, no white
    /// space or control characters, at most 254 bytes (RFC 5321, section 4.5.3.1.3).
    static func judge(_ text: UnsafeBufferPointer<UInt8>) -> ContactPerson.Address {
        guard !text.isEmpty else { return .absent }
        let scheme: StaticString = "mailto:"
        let hasScheme =
            text.count >= scheme.utf8CodeUnitCount
            && (0..<scheme.utf8CodeUnitCount).allSatisfy { lowercased(text[$0]) == scheme.utf8Start[$0] }
        var address = hasScheme ? text[scheme.utf8CodeUnitCount...] : text[...]
        if let query = address.firstIndex(of: UInt8(ascii: "?")) { address = address[..<query] }
        guard isWellFormed(address) else { return .malformed }
        return hasScheme ? .wellFormed : .withoutMailto
    }

    private static func isWellFormed(_ address: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard address.count <= 254, let at = address.firstIndex(of: UInt8(ascii: "@")), at > address.startIndex
        else { return false }
        let host = address[(at + 1)...]
        guard !host.contains(UInt8(ascii: "@")), let dot = host.firstIndex(of: UInt8(ascii: ".")),
            dot > host.startIndex, let last = host.last, last != UInt8(ascii: ".")
        else { return false }
        return address.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
