import Store

/// What `token list` prints.
public struct TokenList: Sendable, Encodable, CustomStringConvertible {
    public struct Token: Sendable, Encodable {
        public let name: String
        /// ISO 8601.
        public let created: String
        /// ISO 8601; nil when it is not known.
        public let lastUsed: String?
        fileprivate let shownTimes: (created: String, lastUsed: String)

        private enum CodingKeys: CodingKey {
            case name, created, lastUsed
        }
    }

    /// In the order of the file.
    public let tokens: [Token]
    public let file: String

    init(_ entries: [TokenFile.Entry], uses: TokenUses, file: String, clock: WallClock) {
        tokens = entries.map { entry in
            let used = uses[entry]
            return Token(
                name: entry.name, created: ISO8601.text(entry.created), lastUsed: used.map(ISO8601.text),
                shownTimes: (clock.text(entry.created), used.map(clock.text) ?? "not known"))
        }
        self.file = file
    }

    public var description: String {
        if tokens.isEmpty { return "There is no token in \(file). 'edugain-ctl token new NAME' makes one." }
        var table = TextTable(("token", .left), ("made", .left), ("last used", .left))
        for token in tokens { table.add(token.name, token.shownTimes.created, token.shownTimes.lastUsed) }
        return table.lines.joined(separator: "\n")
    }
}
