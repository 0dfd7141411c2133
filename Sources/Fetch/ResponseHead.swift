/// The status and the fields of the answer last received. Redirects and interim answers (1xx) come before it; each
/// status line starts afresh.
struct ResponseHead {
    private(set) var status = 0
    private(set) var isComplete = false
    private(set) var location: String?
    private(set) var validators = Validators()
    private var contentLength: Int64?
    private var isEncoded = false
    private var isChunked = false

    /// Whether the status brings the file asked for. A 206 would be a part of it nobody asked for.
    var bringsFile: Bool { (200...299).contains(status) && status != 206 }

    /// The length of the file, where `Content-Length` tells it (RFC 9112, section 6.3: not when chunked).
    var plainLength: Int64? { isEncoded || isChunked ? nil : contentLength }

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
        guard let colon = line.firstIndex(of: ":") else { return }
        let value = Self.trimmed(line[line.index(after: colon)...])
        switch line[..<colon].lowercased() {
        case "content-length": contentLength = Int64(value)
        case "content-encoding": isEncoded = isEncoded || !(value.isEmpty || value.lowercased() == "identity")
        case "transfer-encoding": isChunked = true
        case "location": location = value
        case "etag" where Validators.isPlainFieldValue(value): validators.entityTag = value
        case "last-modified" where Validators.isPlainFieldValue(value): validators.lastModified = value
        default: break
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}
