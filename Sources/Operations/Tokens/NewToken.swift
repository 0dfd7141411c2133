import Store

/// A token that was made just now. What is printed is the token and nothing else, for scripts.
public struct NewToken: Sendable, Encodable, CustomStringConvertible {
    public let name: String
    /// It is shown this once.
    public let token: String
    /// ISO 8601.
    public let created: String
    /// The file that has its digest.
    public let file: String

    init(_ entry: TokenFile.Entry, token: AdminToken, file: String) {
        name = entry.name
        self.token = token.text
        created = ISO8601.text(entry.created)
        self.file = file
    }

    public var description: String { token }
}
