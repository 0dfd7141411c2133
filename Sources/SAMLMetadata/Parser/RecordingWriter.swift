import Glibc

/// Writes tokens: field, role (255 for none), number of parts, then each part with its length in four bytes.
///
/// Into plain memory that is used again for each entity and freed by ``deallocate()``: an array would check for every
/// byte whether somebody shares it.
struct RecordingWriter {
    private var storage: UnsafeMutablePointer<UInt8>
    private var capacity = 64 << 10
    private var tokenStart = 0

    /// Bytes written since the last ``take()``.
    private(set) var count = 0

    static let noRole: UInt8 = 255

    init() {
        storage = .allocate(capacity: capacity)
    }

    func deallocate() {
        storage.deallocate()
    }

    /// The finished recording; the writer is empty then.
    mutating func take() -> [UInt8] {
        defer { count = 0 }
        return Array(UnsafeBufferPointer(start: storage, count: count))
    }

    mutating func begin(_ field: RecordedField, _ role: Role?) {
        makeRoom(for: 3)
        tokenStart = count
        storage[count] = field.rawValue
        storage[count + 1] = role?.rawValue ?? Self.noRole
        storage[count + 2] = 0
        count += 3
    }

    /// Takes back the token begun last.
    mutating func discard() {
        count = tokenStart
    }

    mutating func part(_ value: UnsafeBufferPointer<UInt8>?) {
        beginPart(of: value?.count ?? 0)
        if let value { append(value) }
    }

    mutating func part(_ value: UInt8) {
        beginPart(of: 1)
        storage[count] = value
        count += 1
    }

    mutating func part(_ value: Int) {
        var digits = String(value)
        digits.withUTF8 { part($0) }
    }

    /// A part with every run of white space inside as one space: a name that an editor broke into lines.
    mutating func collapsedPart(_ value: UnsafeBufferPointer<UInt8>) {
        beginPart(of: value.count)
        let start = count
        var pendingSpace = false
        for byte in value {
            if WhiteSpace.isXMLWhiteSpace(byte) {
                pendingSpace = true
                continue
            }
            if pendingSpace {
                storage[count] = 0x20
                count += 1
                pendingSpace = false
            }
            storage[count] = byte
            count += 1
        }
        endPart(from: start)
    }

    /// A part made of the lines of `value` without white space around them: base64 however it was wrapped. White space
    /// inside a line stays, because looking for it costs more than it is worth.
    mutating func unwrappedPart(_ value: UnsafeBufferPointer<UInt8>) {
        beginPart(of: value.count)
        let start = count
        var rest = value
        while let first = rest.baseAddress, let end = memchr(first, 0x0A, rest.count) {
            let length = UnsafeRawPointer(end) - UnsafeRawPointer(first)
            append(WhiteSpace.trimmed(UnsafeBufferPointer(rebasing: rest[..<length])))
            rest = UnsafeBufferPointer(rebasing: rest[(length + 1)...])
        }
        append(WhiteSpace.trimmed(rest))
        endPart(from: start)
    }

    /// Writes the length and makes sure that so many bytes can follow.
    private mutating func beginPart(of length: Int) {
        makeRoom(for: length + 4)
        storage[tokenStart + 2] += 1
        writeLength(length, at: count)
        count += 4
    }

    /// Corrects the length of a part that became shorter than what it was made of.
    private mutating func endPart(from start: Int) {
        writeLength(count - start, at: start - 4)
    }

    private func writeLength(_ length: Int, at position: Int) {
        UnsafeMutableRawPointer(storage + position).storeBytes(of: UInt32(length).littleEndian, as: UInt32.self)
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        (storage + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    private mutating func makeRoom(for bytes: Int) {
        guard count + bytes > capacity else { return }
        capacity = max(capacity * 2, count + bytes)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: storage, count: count)
        storage.deallocate()
        storage = larger
    }
}
