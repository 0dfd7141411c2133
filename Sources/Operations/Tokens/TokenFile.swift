import Store

/// The file of admin tokens, `/etc/edugain/tokens`. A line for each one: its name, the SHA-256 of the token in
/// hexadecimal digits, and when it was made, with blanks between:
///
///     anna 5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8 2026-03-29T04:00:00Z
///
/// Blank lines and lines that begin with `#` are passed over. A line that is not understood is an error: a token that
/// was to be taken away must not stay because of a slip.
public struct TokenFile: Sendable, Equatable {
    public struct Entry: Sendable, Equatable {
        public var name: String
        /// 64 hexadecimal digits.
        public var digest: String
        /// UTC seconds.
        public var created: Int64

        public init(name: String, digest: String, created: Int64) {
            self.name = name
            self.digest = digest
            self.created = created
        }
    }

    /// Where the package keeps it.
    public static let packagedPath = "/etc/edugain/tokens"

    static let heading = """
        # Who may change things in the dashboard: name, SHA-256 of the token, when it was made. The tokens themselves
        # are nowhere; 'edugain-ctl token new NAME' makes one. Take a line away to take the token away, or let
        # 'edugain-ctl token revoke NAME' do it.

        """

    public private(set) var entries: [Entry] = []

    /// - Throws: ``CommandFailure`` with ``ExitStatus/usage`` that names file and line, never the line itself.
    public init(path: String, text: String) throws {
        for (index, bytes) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let words = Self.words(bytes)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            guard words.count == 3, Self.isName(first), Self.isDigest(words[1]),
                let created = ISO8601.time(words[2]), self[first] == nil
            else {
                throw CommandFailure(
                    .usage, "\(path), line \(index + 1) is no token: NAME SHA-256 TIME, each name once",
                    hint: "Mend or remove the line.")
            }
            entries.append(Entry(name: first, digest: words[1], created: created))
        }
    }

    /// The text with one more token.
    ///
    /// - Parameter text: what the file says now; empty for a new one.
    public static func text(_ text: String, adding entry: Entry) -> String {
        let before = text.isEmpty ? heading : text.hasSuffix("\n") ? text : text + "\n"
        return before + "\(entry.name) \(entry.digest) \(ISO8601.text(entry.created))\n"
    }

    /// The text without the token of this name; comments and all else stay.
    public static func text(_ text: String, removing name: String) -> String {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        let kept = lines.filter { words($0).first != name }
        return kept.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }

    /// The token of this name; nil when there is none.
    public subscript(name: String) -> Entry? { entries.first { $0.name == name } }

    /// - Throws: ``CommandFailure`` with ``ExitStatus/usage`` for a name that cannot be one.
    public static func checkName(_ name: String) throws {
        guard isName(name) else {
            throw CommandFailure(
                .usage, "'\(DisplayedText.line(name, limit: 100))' cannot be the name of a token",
                hint: "Use letters a to z, digits and . _ @ -, at most 64, the first one a letter or digit.")
        }
    }

    private static func words(_ line: Substring.UTF8View) -> [String] {
        line.split { [0x20, 0x09, 0x0D].contains($0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func isName(_ text: String) -> Bool {
        text.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._@\-]{0,63}/) != nil
    }

    private static func isDigest(_ text: String) -> Bool {
        text.wholeMatch(of: /[0-9a-f]{64}/) != nil
    }
}
