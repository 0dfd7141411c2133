import Files
import Glibc
import Store

/// When tokens were last used, to the minute. The server leaves that in its cache directory, a line a token: name, when
/// it was made, when it was used last. What is lost with the file is not known any more; nothing else depends on it.
public struct TokenUses: Sendable, Equatable {
    /// What tells tokens apart, without anything that they could be known by.
    private struct Key: Hashable {
        var name: String
        var created: Int64

        init(_ entry: TokenFile.Entry) {
            name = entry.name
            created = entry.created
        }
    }

    private static let largestFile = 1 << 20

    private var times: [Key: Int64] = [:]

    /// Nothing is known.
    public init() {}

    /// Lines that are not understood tell nothing.
    public init(text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 3, let created = ISO8601.time(words[1]), let used = ISO8601.time(words[2]) else {
                continue
            }
            self[TokenFile.Entry(name: words[0], digest: "", created: created)] = used
        }
    }

    /// - Parameter path: a file that may be missing, and that may be anything, where root reads what the service left.
    public init(path: String) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let bytes = try? OpenFile(reading: path).readAll(limit: Self.largestFile)
        else {
            self.init()
            return
        }
        self.init(text: String(decoding: bytes, as: UTF8.self))
    }

    /// Where the server keeps them.
    public static func path(cacheDirectory: String) -> String { "\(cacheDirectory)/token-uses" }

    /// UTC seconds; nil when it is not known.
    public subscript(entry: TokenFile.Entry) -> Int64? {
        get { times[Key(entry)] }
        set { times[Key(entry)] = newValue }
    }

    /// What is kept of the tokens there are.
    public func text(of entries: [TokenFile.Entry]) -> String {
        entries.compactMap { entry in
            self[entry].map { "\(entry.name) \(ISO8601.text(entry.created)) \(ISO8601.text($0))\n" }
        }.joined()
    }
}
