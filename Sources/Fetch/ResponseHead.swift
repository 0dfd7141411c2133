/// The status and the fields of the answer last received. Redirects and interim answers (1xx) come before it; each
/// status line starts afresh.
struct ResponseHead {
    private(set) var status = 0
    private(set) var isComplete = false
    /// Names in small letters, in the order in which they came.
    private(set) var fields: [(name: String, value: String)] = []

    /// More than any server sends that means well.
    private static let mostFields = 500

    /// Whether the status brings the file asked for. A 206 would be a part of it nobody asked for.
    var bringsFile: Bool { (200...299).contains(status) && status != 206 }

    /// The length of the file, where `Content-Length` tells it (RFC 9112, section 6.3: not when chunked).
    var plainLength: Int64? {
        let isEncoded = values(of: "content-encoding").contains { !($0.isEmpty || $0.lowercased() == "identity") }
        guard !isEncoded, self["transfer-encoding"] == nil else { return nil }
        return self["content-length"].flatMap { Int64($0) }
    }

    var location: String? { self["location"] }

    var validators: Validators {
        Validators(
            entityTag: values(of: "etag").last(where: Validators.isPlainFieldValue),
            lastModified: values(of: "last-modified").last(where: Validators.isPlainFieldValue))
    }

    /// The value of a field, of several the last one.
    subscript(name: String) -> String? { fields.last { $0.name == name }?.value }

    private func values(of name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// Takes in one line as libcurl passes it: the status line, a field, or the empty line at the end.
    mutating func read(_ line: UnsafeRawBufferPointer) {
        let text = String(decoding: line, as: UTF8.self)
        if text.hasPrefix("HTTP/") {
            self = ResponseHead()
            let words = text.split(whereSeparator: \.isWhitespace)
            status = words.count > 1 ? Int(words[1]) ?? 0 : 0
        } else if text.allSatisfy(\.isWhitespace) {
            isComplete = true
        } else if !isComplete {
            // What follows a complete head are trailers, which must not stand in for fields of the head.
            readField(text)
        }
    }

    private mutating func readField(_ line: String) {
        guard let colon = line.firstIndex(of: ":"), fields.count < Self.mostFields else { return }
        fields.append((line[..<colon].lowercased(), Self.trimmed(line[line.index(after: colon)...])))
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}
