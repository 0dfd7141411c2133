/// Appends XML to a buffer of bytes which is used again and again.
///
/// The texts handed over must be XML already: nothing is escaped here, since almost every text is a constant.
struct MarkupWriter {
    private(set) var bytes: [UInt8] = []
    /// With the colon; in the order of `MarkupNamespace`.
    var prefixes = PrefixStyle.usualPrefixes
    private var depth = 0

    private static let spaces: StaticString = "                                "

    /// Empties the buffer and keeps its room.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
    }

    mutating func text(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func byte(_ byte: UInt8) {
        bytes.append(byte)
    }

    mutating func replaceByte(at index: Int, by byte: UInt8) {
        bytes[index] = byte
    }

    /// Goes to a new line, indented by two spaces for each level.
    mutating func line() {
        bytes.append(UInt8(ascii: "\n"))
        let count = min(2 * depth, Self.spaces.utf8CodeUnitCount)
        bytes.append(contentsOf: UnsafeBufferPointer(start: Self.spaces.utf8Start, count: count))
    }

    /// Begins a start tag on a new line; `enter`, `inline` or `finishEmpty` completes it.
    mutating func open(_ namespace: MarkupNamespace, _ name: StaticString) {
        line()
        bytes.append(UInt8(ascii: "<"))
        text(prefixes[Int(namespace.rawValue)])
        text(name)
    }

    mutating func attribute(_ name: StaticString, _ value: StaticString) {
        beginAttribute(name)
        text(value)
        endAttribute()
    }

    /// An attribute with the prefix of a namespace.
    mutating func attribute(_ namespace: MarkupNamespace, _ name: StaticString, _ value: StaticString) {
        bytes.append(UInt8(ascii: " "))
        text(prefixes[Int(namespace.rawValue)])
        text(name)
        text("=\"")
        text(value)
        endAttribute()
    }

    /// Begins an attribute; what is written up to `endAttribute` is its value.
    mutating func beginAttribute(_ name: StaticString) {
        bytes.append(UInt8(ascii: " "))
        text(name)
        text("=\"")
    }

    mutating func endAttribute() {
        bytes.append(UInt8(ascii: "\""))
    }

    /// Completes a start tag whose content stands on lines of its own; `leave` belongs to it.
    mutating func enter() {
        bytes.append(UInt8(ascii: ">"))
        depth += 1
    }

    /// Completes a start tag whose content follows on the same line; `close` belongs to it.
    mutating func inline() {
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func finishEmpty() {
        text("/>")
    }

    mutating func leave(_ namespace: MarkupNamespace, _ name: StaticString) {
        depth -= 1
        line()
        close(namespace, name)
    }

    mutating func close(_ namespace: MarkupNamespace, _ name: StaticString) {
        text("</")
        text(prefixes[Int(namespace.rawValue)])
        text(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Appends `count` bytes which `body` fills in, every one of them.
    mutating func fill(_ count: Int, _ body: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { buffer in
            // A byte needs no initialization of its own, so filling in is enough.
            body(buffer)
            bytes.append(contentsOf: UnsafeBufferPointer(buffer))
        }
    }
}
