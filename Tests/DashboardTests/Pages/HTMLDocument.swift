/// A page read more strictly than any browser does: every tag closed, every attribute in double quotes, no references but
/// the five that our escaping makes, nothing unescaped. Read byte by byte, because a quotation mark with a combining mark
/// behind it is another `Character` than a quotation mark.
struct HTMLDocument {
    /// What a browser would have to guess about.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    private(set) var elements: [HTMLElement] = []
    private let bytes: [UInt8]
    private var position = 0
    /// Places in ``elements``.
    private var open: [Int] = []

    private static let void: Set = ["meta", "link", "img", "input", "br"]

    /// - Throws: `Fault` with the place where the page is no proper one.
    init(_ html: String) throws {
        bytes = Array(html.utf8)
        if html.hasPrefix("<!DOCTYPE html>\n") { position = "<!DOCTYPE html>\n".utf8.count }
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "<") {
                try readTag()
            } else {
                let text = try Self.decoded(take { $0 != UInt8(ascii: "<") })
                for place in open { elements[place].text += text }
            }
        }
        guard open.isEmpty else { throw fault("not all elements are closed") }
    }

    func all(_ name: String) -> [HTMLElement] { elements.filter { $0.name == name } }

    /// The text of the only element that has this name.
    func text(of name: String) -> String? {
        let found = all(name)
        return found.count == 1 ? found[0].text : nil
    }

    /// What links lead to.
    var links: [String] { all("a").compactMap { $0["href"] } }

    private mutating func readTag() throws {
        position += 1
        let isEnd = skip("/")
        let name = String(decoding: take(while: Self.isName), as: UTF8.self)
        guard !name.isEmpty else { throw fault("a tag without a name") }
        if isEnd {
            guard skip(">"), let place = open.popLast(), elements[place].name == name else {
                throw fault("</\(name)> closes something else")
            }
            return
        }
        var attributes: [(name: String, value: String)] = []
        while skip(" ") {
            let attribute = String(decoding: take(while: Self.isName), as: UTF8.self)
            guard !attribute.isEmpty, !attributes.contains(where: { $0.name == attribute }) else {
                throw fault("<\(name)> has an attribute without a name, or one twice")
            }
            var value = ""
            if skip("=") {
                guard skip("\"") else { throw fault("\(attribute) is not in quotes") }
                value = try Self.decoded(take { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") })
                guard skip("\"") else { throw fault("\(attribute) has no end") }
            }
            attributes.append((attribute, value))
        }
        let isEmpty = skip("/")
        guard skip(">") else { throw fault("<\(name) has no proper end") }
        elements.append(HTMLElement(name: name, attributes: attributes))
        if !isEmpty, !Self.void.contains(name) { open.append(elements.count - 1) }
    }

    private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
        position += 1
        return true
    }

    private mutating func take(while isTaken: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let taken = bytes[position...].prefix(while: isTaken)
        position = taken.endIndex
        return taken
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
            true
        default: false
        }
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) throws -> String {
        guard !bytes.contains(UInt8(ascii: ">")) else { throw Fault(description: "“>” as text") }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Fault(description: "no UTF-8") }
        guard bytes.contains(UInt8(ascii: "&")) else { return text }
        var output: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            let reference = references.first { rest.starts(with: $0.key.utf8) }
            guard byte != UInt8(ascii: "&") || reference != nil else { throw Fault(description: "“&” as text") }
            output.append(reference?.value ?? byte)
            rest = rest.dropFirst(reference?.key.utf8.count ?? 1)
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static let references: [String: UInt8] = [
        "&amp;": UInt8(ascii: "&"), "&lt;": UInt8(ascii: "<"), "&gt;": UInt8(ascii: ">"),
        "&quot;": UInt8(ascii: "\""), "&#39;": UInt8(ascii: "'"),
    ]

    private func fault(_ what: String) -> Fault {
        let surroundings = bytes[max(0, position - 80)..<min(bytes.count, position + 20)]
        return Fault(description: "\(what): …\(String(decoding: surroundings, as: UTF8.self))…")
    }
}
