import Files

/// Where an aggregate or a federation list comes from.
public enum SourceLocation: Sendable {
    /// A file or standard input, open already.
    case file(OpenFile)
    /// An `http` or `https` URL.
    case url(String)

    /// Understands `text` as a user gives it: `-` is standard input, `http://` and `https://` are URLs, everything else
    /// is a file, which is opened at once, as whoever the user is.
    ///
    /// - Throws: ``CommandFailure`` for a file that cannot be opened or a URL of another kind.
    public init(_ text: String) throws {
        let lowercased = text.lowercased()
        if text == "-" {
            self = .file(try .standardInput())
        } else if lowercased.hasPrefix("http://") || lowercased.hasPrefix("https://") {
            self = .url(text)
        } else if lowercased.hasPrefix("file://") {
            self = .file(try OpenFile(reading: String(text.dropFirst("file://".count))))
        } else if let scheme = lowercased.firstRange(of: "://") {
            throw CommandFailure(
                .usage, "'\(text)' cannot be read: the scheme '\(lowercased[..<scheme.lowerBound])' is not supported",
                hint: "Use an http or https URL, a file, or - for standard input.")
        } else {
            self = .file(try OpenFile(reading: text))
        }
    }

    /// What to call it in messages and in the database; credentials in a URL are left out.
    public var name: String {
        switch self {
        case .file(let file):
            return file.name
        case .url(let url):
            guard let scheme = url.firstRange(of: "://") else { return url }
            let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
            guard let at = authority.lastIndex(of: "@") else { return url }
            return String(url[..<scheme.upperBound] + url[url.index(after: at)...])
        }
    }
}

extension SourceLocation {
    /// Understands where a federation list comes from: like any source, or `none`.
    ///
    /// - Returns: nil for `none`.
    public init?(federationList text: String) throws {
        if text == "none" { return nil }
        try self.init(text)
    }
}
