/// A text or URL in one language, as `localizedNameType` and `localizedURIType` of SAML metadata give it.
public struct LocalizedValue: Sendable, Hashable {
    /// The text without white space around it; runs of white space inside a name are one space. Never empty.
    public var value: String
    /// `xml:lang` as written, trimmed; empty where the attribute is missing.
    public var language: String
    /// The role whose descriptor holds the value; nil at entity level.
    public var role: Role?

    public init(_ value: String, language: String, role: Role? = nil) {
        self.value = value
        self.language = language
        self.role = role
    }

    /// True for `en` and its regional forms (`en-GB`), whatever the case (RFC 5646 compares tags without case).
    public var isEnglish: Bool {
        var bytes = language.utf8.makeIterator()
        guard bytes.next().map({ $0 | 0x20 }) == UInt8(ascii: "e"), bytes.next().map({ $0 | 0x20 }) == UInt8(ascii: "n")
        else { return false }
        let third = bytes.next()
        return third == nil || third == UInt8(ascii: "-") || third == UInt8(ascii: "_")
    }
}

extension Collection where Element == LocalizedValue {
    /// The value to show first: the first English one, otherwise the first in document order.
    public var preferred: LocalizedValue? {
        first(where: \.isEnglish) ?? first
    }
}
