import Crypto
import Operations
import Store

/// A feed of what imports changed (RFC 4287).
struct AtomFeed: Sendable {
    static let path = "/feed.atom"
    static let mediaType = "application/atom+xml"

    /// Where the feed of a federation, or of all, is.
    static func path(federation: String?) -> String { Address.of(path, [("federation", federation)]) }

    let title: String
    /// What names its federation in addresses; nil for all.
    let federation: String?
    /// Its registrationAuthority, which stays when its name changes; nil for all.
    var authority: String?
    /// The address of the site. Without it links are relative: to take `Host` for it would let one client choose where
    /// the links of all others lead, since answers are kept.
    let publicURL: String?
    /// Time of the newest snapshot, UTC seconds.
    let newest: Int64
    /// The newest first.
    let entries: [AtomEntry]

    var xml: String {
        let site = publicURL ?? ""
        let page = Address.of(Section.history.rawValue, [("federation_name", federation)])
        let updated = WallClock.iso8601(entries.first?.time ?? newest)
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
            <title>\(MarkupEscaping.escaped(title))</title>
            <id>\(Self.identifier(["feed", authority ?? ""]))</id>
            <updated>\(updated)</updated>
            <author><name>eduGAIN Quality Dashboard</name></author>
            <link rel="self" type="\(Self.mediaType)" href="\
            \(MarkupEscaping.escaped(site + Self.path(federation: federation)))"/>
            <link rel="alternate" type="text/html" href="\(MarkupEscaping.escaped(site + page))"/>
            \(entries.map { $0.xml(site: site, federation: federation, authority: authority) }.joined(separator: "\n"))
            </feed>

            """
    }

    /// A name that stays the same wherever the site moves: a UUID of version 8 (RFC 9562) made of a digest.
    static func identifier(_ parts: [String]) -> String {
        var bytes = Array(SHA256.hash(data: Array(parts.joined(separator: "\n").utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array(Hexadecimal.text(bytes))
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return "urn:uuid:" + groups.joined(separator: "-")
    }
}
