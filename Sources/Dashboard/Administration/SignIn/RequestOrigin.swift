import Hummingbird

/// Whether a page of ours sent a request that changes something. Browsers say where a request comes from, and pages
/// cannot change what they say: `Sec-Fetch-Site` (Fetch Metadata), `Origin` (RFC 6454) and, from older ones, `Referer`.
enum RequestOrigin {
    static func isOwn(_ request: Request) -> Bool {
        let site = request.headers.value(of: "Sec-Fetch-Site")?.lowercased()
        // "none" is the user, not a page.
        if let site, site != "same-origin", site != "none" { return false }
        guard let origin = request.headers[.origin] ?? request.headers[.referer] else { return site == "same-origin" }
        return isOwn(origin, request)
    }

    private static func isOwn(_ address: String, _ request: Request) -> Bool {
        guard let scheme = ["https", "http"].first(where: { address.lowercased().hasPrefix("\($0)://") }),
            let host = request.head.authority, !host.isEmpty
        else { return false }
        if RequestPeer.isSecure(request), scheme != "https" { return false }
        let authority = address.dropFirst(scheme.count + 3).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return normalized(authority, scheme) == normalized(host[...], scheme)
    }

    /// Without the port that goes without saying.
    private static func normalized(_ authority: Substring, _ scheme: String) -> String {
        let port = scheme == "https" ? ":443" : ":80"
        return String(authority.hasSuffix(port) ? authority.dropLast(port.count) : authority).lowercased()
    }
}
