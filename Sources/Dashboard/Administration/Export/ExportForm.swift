import Hummingbird

/// In which form the database is sent.
enum ExportForm: Sendable, Equatable {
    /// As it is, with its length.
    case plain
    /// Compressed on the way; whoever saves it has the database itself (`Content-Encoding`, RFC 9110, section 8.4).
    case encoded
    /// As a compressed file.
    case archive

    private enum Compression: String, CaseIterable {
        case gzip, none
    }

    /// - Throws: `HTTPError` 400 for an unknown value of `compress`.
    init(_ request: Request) throws {
        switch try QueryParameters(request.uri.query).choice("compress", Compression.self) {
        case .gzip: self = .archive
        case .some(.none): self = .plain
        case nil: self = Self.namesGzip(request.headers[.acceptEncoding] ?? "") ? .encoded : .plain
        }
    }

    var contentType: String { self == .archive ? "application/gzip" : "application/vnd.sqlite3" }

    /// What stands behind the name of the file.
    var suffix: String { self == .archive ? ".db.gz" : ".db" }

    /// True only where gzip itself is wanted: `*` comes from programs that take anything and unpack nothing.
    private static func namesGzip(_ header: String) -> Bool {
        header.split(separator: ",").contains { coding in
            let parts = coding.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
            guard parts.first == "gzip" || parts.first == "x-gzip" else { return false }
            return !parts.dropFirst().contains { $0.wholeMatch(of: /q=0(\.0*)?/) != nil }
        }
    }
}
