/// What a client asked the server.
struct ServerRequest: Sendable {
    var line: String
    /// By name in lower case.
    var fields: [String: String]

    init(_ head: String) {
        let lines = head.split(whereSeparator: \.isNewline)
        line = lines.first.map(String.init) ?? ""
        fields = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard let name = parts.first, let value = parts.last, parts.count == 2 else { continue }
            fields[name.lowercased()] = String(value.drop(while: \.isWhitespace))
        }
    }

    var condition: String? { fields["if-none-match"] }
}

/// What the server answers.
struct ServerResponse: Sendable {
    var status = 200
    var fields: [String: String] = [:]
    var body: [UInt8] = []
    /// What `Content-Length` claims; nil for the truth.
    var claimedLength: Int?
    /// Whether `Content-Length` is there at all; without it, the end of the connection is the end of the body.
    var hasLength = true

    static func file(_ body: [UInt8], tag: String? = nil) -> ServerResponse {
        ServerResponse(fields: tag.map { ["ETag": $0] } ?? [:], body: body)
    }

    static func notModified(_ tag: String) -> ServerResponse {
        ServerResponse(status: 304, fields: ["ETag": tag])
    }

    static func status(_ status: Int) -> ServerResponse {
        ServerResponse(status: status, body: Array("<html><body>Error \(status)</body></html>".utf8))
    }

    /// As it goes over the wire, HTTP/1.1.
    var bytes: [UInt8] {
        var head = "HTTP/1.1 \(status) Scripted\r\nConnection: close\r\n"
        if status != 304 && hasLength { head += "Content-Length: \(claimedLength ?? body.count)\r\n" }
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
        return Array((head + "\r\n").utf8) + body
    }
}
