/// An entityID or another URI as a key: two are the same when their bytes are the same.
///
/// Swift's strings are equal already when they look equal (`ü` as one character or as two), which URIs are not
/// (RFC 3986, section 6.2.1), and neither are they to SQLite.
public struct Identifier: Sendable, Hashable {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public static func == (left: Identifier, right: Identifier) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    public func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
