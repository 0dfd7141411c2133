/// Takes a page apart into tags and text by the rules of the HTML standard, section 13.2.5, as far as they matter to who
/// looks for text: whatever the bytes are, they are gone through once, and nothing is kept of what was passed.
///
/// Not followed: scripts that contain `<!--` and `<script`, and sections of CDATA, which are comments here.
struct HTMLTokenizer: Sendable {
    /// UTF-8.
    let bytes: [UInt8]
    private(set) var position = 0
    /// The element whose end is the only tag that counts.
    private var rawElement: String?
    private let isXML: Bool

    /// Elements in which nothing but their end is markup.
    private static let rawElements: Set<String> = [
        "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext",
    ]
    /// More than any page has a use for.
    private static let attributeLimit = 64

    /// - Parameter isXML: whether elements may close themselves.
    init(_ bytes: [UInt8], isXML: Bool = false) {
        self.bytes = bytes
        self.isXML = isXML
    }

    /// Nil at the end.
    mutating func next() -> HTMLToken? {
        while position < bytes.count {
            if let rawElement {
                self.rawElement = nil
                let text = rawText(of: rawElement)
                if !text.isEmpty { return .text(text) }
            } else if bytes[position] != UInt8(ascii: "<") {
                return .text(plainText())
            } else if let token = markup() {
                return token
            }
        }
        return nil
    }

    /// Everything up to the next `<`.
    private mutating func plainText() -> Range<Int> {
        let start = position
        position = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        return start..<position
    }

    /// Everything up to the end tag of `element`.
    private mutating func rawText(of element: String) -> Range<Int> {
        let start = position
        let name = Array(element.utf8)
        while let found = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = found + 1
            let rest = bytes[position...]
            guard rest.first == UInt8(ascii: "/") else { continue }
            let candidate = rest.dropFirst().prefix(name.count)
            guard candidate.elementsEqual(name, by: { Self.lowerCase($0) == $1 }) else { continue }
            if let after = rest.dropFirst(1 + name.count).first, !Self.endsName(after) { continue }
            position = found
            return start..<found
        }
        position = bytes.count
        return start..<position
    }

    /// What begins with `<` here; nil for what is nothing to a reader.
    private mutating func markup() -> HTMLToken? {
        let start = position
        position += 1
        guard position < bytes.count else { return .text(start..<position) }
        switch bytes[position] {
        case UInt8(ascii: "!"):
            skipDeclaration()
            return nil
        case UInt8(ascii: "?"):
            skip(past: UInt8(ascii: ">"))
            return nil
        case UInt8(ascii: "/"):
            position += 1
            guard position < bytes.count, Self.isLetter(bytes[position]) else {
                skip(past: UInt8(ascii: ">"))
                return nil
            }
            let name = tagName()
            _ = attributes()
            return .end(name)
        case let byte where Self.isLetter(byte):
            return startTag()
        default:
            return .text(start..<position)
        }
    }

    private mutating func startTag() -> HTMLToken {
        var tag = HTMLTag(name: tagName())
        (tag.attributes, tag.closesItself) = attributes()
        if Self.rawElements.contains(tag.name), !(isXML && tag.closesItself) { rawElement = tag.name }
        return .start(tag)
    }

    private mutating func tagName() -> String {
        let start = position
        position = bytes[start...].firstIndex(where: Self.endsName) ?? bytes.count
        return String(decoding: bytes[start..<position].prefix(64).map(Self.lowerCase), as: UTF8.self)
    }

    /// A comment, or a declaration such as the document type.
    private mutating func skipDeclaration() {
        guard bytes[position...].starts(with: "!--".utf8) else { return skip(past: UInt8(ascii: ">")) }
        position += 3
        // `<!-->` and `<!--->` are whole comments.
        if bytes[position...].starts(with: ">".utf8) || bytes[position...].starts(with: "->".utf8) {
            return skip(past: UInt8(ascii: ">"))
        }
        while let end = bytes[position...].firstIndex(of: UInt8(ascii: ">")) {
            let comment = bytes[position..<end]
            position = end + 1
            if comment.suffix(2).elementsEqual("--".utf8) || comment.suffix(3).elementsEqual("--!".utf8) { return }
        }
        position = bytes.count
    }

    private mutating func skip(past byte: UInt8) {
        position = bytes[position...].firstIndex(of: byte).map { $0 + 1 } ?? bytes.count
    }
}

extension HTMLTokenizer {
    /// Reads to the end of a tag. One that never ends takes the rest of the page with it, as in browsers.
    private mutating func attributes() -> (list: [(name: String, value: String)], closesItself: Bool) {
        var list: [(name: String, value: String)] = []
        var closesItself = false
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: ">") {
                position += 1
                return (list, closesItself)
            }
            closesItself = byte == UInt8(ascii: "/")
            if closesItself || Self.isWhiteSpace(byte) {
                position += 1
                continue
            }
            let name = attributeName()
            let value = attributeValue()
            if list.count < Self.attributeLimit, !list.contains(where: { $0.name == name }) {
                list.append((name, value))
            }
        }
        return (list, false)
    }

    private mutating func attributeName() -> String {
        let start = position
        // An equals sign at the beginning belongs to the name.
        position += 1
        position =
            bytes[position...].firstIndex { Self.endsName($0) || $0 == UInt8(ascii: "=") } ?? bytes.count
        return String(decoding: bytes[start..<position].prefix(64).map(Self.lowerCase), as: UTF8.self)
    }

    /// Empty for an attribute without value.
    private mutating func attributeValue() -> String {
        let end = bytes[position...].firstIndex { !Self.isWhiteSpace($0) } ?? bytes.count
        guard end < bytes.count, bytes[end] == UInt8(ascii: "=") else { return "" }
        position = bytes[(end + 1)...].firstIndex { !Self.isWhiteSpace($0) } ?? bytes.count
        guard position < bytes.count else { return "" }
        let first = bytes[position]
        let value: ArraySlice<UInt8>
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            let end = bytes[(position + 1)...].firstIndex(of: first) ?? bytes.count
            value = bytes[(position + 1)..<end]
            position = min(end + 1, bytes.count)
        } else {
            let end =
                bytes[position...].firstIndex { Self.isWhiteSpace($0) || $0 == UInt8(ascii: ">") } ?? bytes.count
            value = bytes[position..<end]
            position = end
        }
        var text: [UInt8] = []
        CharacterReference.replace(in: value, appendingTo: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowerCase(byte))
    }

    private static func lowerCase(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    /// True for what stands behind the name of an element or attribute.
    private static func endsName(_ byte: UInt8) -> Bool {
        isWhiteSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }
}
