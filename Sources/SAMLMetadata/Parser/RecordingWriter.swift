/// Writes tokens: field, role (255 for none), number of parts, then each part with its length in four bytes.
struct RecordingWriter {
    private(set) var bytes: [UInt8] = []
    private var tokenStart = 0

    static let noRole: UInt8 = 255

    init() {
        bytes.reserveCapacity(64 << 10)
    }

    var count: Int { bytes.count }

    /// The finished recording; the writer is empty then.
    mutating func take() -> [UInt8] {
        let recording = Array(bytes[...])
        bytes.removeAll(keepingCapacity: true)
        return recording
    }

    mutating func begin(_ field: RecordedField, _ role: Role?) {
        tokenStart = bytes.count
        bytes.append(field.rawValue)
        bytes.append(role?.rawValue ?? Self.noRole)
        bytes.append(0)
    }

    /// Takes back the token begun last.
    mutating func discard() {
        bytes.removeSubrange(tokenStart...)
    }

    mutating func part(_ value: UnsafeBufferPointer<UInt8>?) {
        writeLength(value?.count ?? 0)
        if let value { bytes.append(contentsOf: value) }
    }

    mutating func part(_ value: UInt8) {
        writeLength(1)
        bytes.append(value)
    }

    mutating func part(_ value: Int) {
        let digits = String(value).utf8
        writeLength(digits.count)
        bytes.append(contentsOf: digits)
    }

    /// A part with every run of white space inside as one space: a name that an editor broke into lines.
    mutating func collapsedPart(_ value: UnsafeBufferPointer<UInt8>) {
        var pendingSpace = false
        variablePart { bytes in
            for byte in value {
                if WhiteSpace.isXMLWhiteSpace(byte) {
                    pendingSpace = true
                } else {
                    if pendingSpace { bytes.append(0x20) }
                    pendingSpace = false
                    bytes.append(byte)
                }
            }
        }
    }

    /// A part made of the lines of `value` without white space around them: base64 however it was wrapped. White space
    /// inside a line stays, because looking for it costs more than it is worth.
    mutating func unwrappedPart(_ value: UnsafeBufferPointer<UInt8>) {
        variablePart { bytes in
            var rest = value[...]
            while let end = rest.firstIndex(of: 0x0A) {
                bytes.append(contentsOf: WhiteSpace.trimmed(UnsafeBufferPointer(rebasing: rest[..<end])))
                rest = rest[(end + 1)...]
            }
            bytes.append(contentsOf: WhiteSpace.trimmed(UnsafeBufferPointer(rebasing: rest)))
        }
    }

    private mutating func variablePart(_ write: (inout [UInt8]) -> Void) {
        writeLength(0)
        let start = bytes.count
        write(&bytes)
        let length = UInt32(bytes.count - start)
        for index in 0..<4 { bytes[start - 4 + index] = UInt8(truncatingIfNeeded: length >> (8 * UInt32(index))) }
    }

    private mutating func writeLength(_ length: Int) {
        bytes[tokenStart + 2] += 1
        for index in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: length >> (8 * index))) }
    }
}
