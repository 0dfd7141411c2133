internal import CCurl

/// The address of a request, read by libcurl's own parser: what is judged here is what libcurl will ask for.
struct LinkURL: Sendable, Equatable {
    /// As libcurl writes it: spaces encoded, numbers such as `0x7f000001` as `127.0.0.1`.
    let text: String
    let scheme: String
    /// In small letters, without a dot at its end; an IPv6 address in brackets.
    let host: String
    let port: UInt16

    /// Longer ones are what no server takes; a redirect may come with any length.
    private static let longest = 8192

    /// - Parameters:
    ///   - text: the address, or where `base` redirects to.
    ///   - base: the address that a relative one is meant to be relative to.
    /// - Throws: ``LinkRefusal`` of kind ``LinkKind/badURL``.
    init(_ text: String, relativeTo base: LinkURL? = nil) throws(LinkRefusal) {
        // libcurl reads up to the first zero byte.
        guard text.utf8.count <= Self.longest, !text.utf8.contains(0), let handle = curl_url() else {
            throw LinkRefusal(kind: .badURL, message: "This is no address.")
        }
        defer { curl_url_cleanup(handle) }
        // Browsers encode spaces and the letters beyond ASCII; people see that their link works.
        let flags = UInt32(CURLU_URLENCODE | CURLU_ALLOW_SPACE)
        for part in [base?.text, text].compactMap(\.self) {
            let code = curl_url_set(handle, CURLUPART_URL, part, flags)
            guard code == CURLUE_OK else { throw Self.refusal(code) }
        }
        let parts = LinkURLParts(handle)
        guard parts[CURLUPART_USER] == nil, parts[CURLUPART_PASSWORD] == nil else {
            throw LinkRefusal(kind: .badURL, message: "There is a user name or password in the address.")
        }
        guard let scheme = parts[CURLUPART_SCHEME], scheme == "http" || scheme == "https" else {
            throw Self.refusal(CURLUE_UNSUPPORTED_SCHEME)
        }
        guard let written = parts[CURLUPART_URL], let host = parts[CURLUPART_HOST], !host.isEmpty,
            let port = parts[CURLUPART_PORT].flatMap({ UInt16($0) }), port > 0
        else { throw Self.refusal(CURLUE_NO_HOST) }
        self.text = written
        self.scheme = scheme
        self.host = host.lowercased().trimmingDot
        self.port = port
    }

    /// What requests share that have the same server: name, port, and whether it is asked securely.
    var origin: String { "\(scheme)://\(host):\(port)" }

    /// The host as a name to look up.
    var name: String { host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host }

    private static func refusal(_ code: CURLUcode) -> LinkRefusal {
        let message =
            switch code {
            case CURLUE_UNSUPPORTED_SCHEME, CURLUE_BAD_SCHEME: "Only http and https addresses are checked."
            case CURLUE_NO_HOST: "There is no host in the address."
            default: "The address is not written as addresses are."
            }
        return LinkRefusal(kind: .badURL, message: message)
    }
}

/// The parts of a parsed address.
private struct LinkURLParts {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) { self.handle = handle }

    /// `nil` when the address does not have the part. The port is the scheme's own where none is written.
    subscript(part: CURLUPart) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        let flags = part == CURLUPART_PORT ? UInt32(CURLU_DEFAULT_PORT) : 0
        guard curl_url_get(handle, part, &text, flags) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }
}

extension String {
    /// A name with a dot at its end is the same name (RFC 1034, section 3.1).
    fileprivate var trimmingDot: String { hasSuffix(".") ? String(dropLast()) : self }
}
