/// The value of `Content-Type` (RFC 9110, section 8.3), read as leniently as browsers do.
struct MediaType: Sendable {
    /// `type/subtype` in lower case; empty when there is none.
    let essence: String
    /// The `charset` parameter without quotes; nil without one.
    let charset: String?

    init(_ header: String?) {
        let parts = (header ?? "").split(separator: ";", omittingEmptySubsequences: false)
        essence = Self.trimmed(parts.first ?? "").lowercased()
        charset =
            parts.dropFirst().lazy.compactMap { part -> String? in
                guard let equals = part.firstIndex(of: "="), Self.trimmed(part[..<equals]).lowercased() == "charset"
                else {
                    return nil
                }
                let value = Self.trimmed(part[part.index(after: equals)...]).filter { $0 != "\"" && $0 != "'" }
                return value.isEmpty ? nil : value
            }.first
    }

    /// True where elements may close themselves.
    var isXML: Bool { essence == "application/xhtml+xml" || essence.hasSuffix("/xml") }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
