/// The validators an HTTP server gave with a file, kept to ask later whether the file has changed since
/// (RFC 9110, section 8.8).
public struct Validators: Codable, Sendable, Equatable {
    /// The value of the `ETag` field exactly as received, quotes and weakness mark included
    /// (RFC 9110, section 8.8.3); `nil` when the server sent none.
    public var entityTag: String?

    /// The value of the `Last-Modified` field exactly as received (RFC 9110, section 8.8.2); `nil` when the server
    /// sent none. It is text, not a date, because a server may compare it letter by letter.
    public var lastModified: String?

    /// Makes validators from field values as they stood in an earlier answer.
    ///
    /// - Parameters:
    ///   - entityTag: The value of `ETag`.
    ///   - lastModified: The value of `Last-Modified`.
    public init(entityTag: String? = nil, lastModified: String? = nil) {
        self.entityTag = entityTag
        self.lastModified = lastModified
    }

    /// The request fields that make a request conditional (RFC 9110, sections 13.1.2 and 13.1.3). Both are sent when
    /// both are known: a server that knows entity tags ignores the date.
    var requestFields: [String] {
        var fields: [String] = []
        if let entityTag, Self.isPlainFieldValue(entityTag) { fields.append("If-None-Match: \(entityTag)") }
        if let lastModified, Self.isPlainFieldValue(lastModified) {
            fields.append("If-Modified-Since: \(lastModified)")
        }
        return fields
    }

    /// Whether `value` can stand in a field: stored values come from outside, and a line break among them would
    /// smuggle further fields into the request.
    static func isPlainFieldValue(_ value: String) -> Bool {
        !value.isEmpty && value.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }

    /// `text` without the characters that cannot stand in a field.
    static func plainFieldValue(of text: String) -> String {
        String(text.filter { isPlainFieldValue(String($0)) })
    }
}
