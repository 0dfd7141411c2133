/// Addresses as they may appear in messages and records.
enum DisplayedURL {
    /// The address without user name and password (RFC 3986, section 3.2.1), which do not belong in a log.
    static func text(of url: String) -> String {
        guard let start = url.firstRange(of: "://")?.upperBound else { return url }
        let authority = url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard let at = authority.lastIndex(of: "@") else { return url }
        return String(url[..<start] + url[url.index(after: at)...])
    }
}
