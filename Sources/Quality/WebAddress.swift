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
        let host = rest.dropFirst(3).prefix { !"/?#".utf8.contains($0) }
        guard host.contains(where: { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ":") }) else { return false }
        return !bytes.contains { $0 <= 0x20 || $0 == 0x7F }
    }
}
