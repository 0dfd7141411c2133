/// Writes JSON (RFC 8259) without white space, members in the order they are given, empty ones left out.
struct CanonicalJSON {
    private(set) var bytes: [UInt8] = []

    init() {
        bytes.reserveCapacity(2_048)
    }

    mutating func object(_ members: (inout CanonicalJSON) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        members(&self)
        close(UInt8(ascii: "}"))
    }

    mutating func member(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    mutating func member(_ name: StaticString, _ value: Int64?) {
        guard let value else { return }
        key(name)
        number(Int(value))
    }

    mutating func member(_ name: StaticString, _ values: [String]) {
        guard !values.isEmpty else { return }
        key(name)
        bytes.append(UInt8(ascii: "["))
        for value in values { string(value) }
        close(UInt8(ascii: "]"))
        comma()
    }

    /// A list of lists, one for each value.
    mutating func member<Value>(
        _ name: StaticString, _ values: [Value], _ element: (inout CanonicalJSON, Value) -> Void
    ) {
        guard !values.isEmpty else { return }
        key(name)
        bytes.append(UInt8(ascii: "["))
        for value in values {
            bytes.append(UInt8(ascii: "["))
            element(&self, value)
            close(UInt8(ascii: "]"))
            comma()
        }
        close(UInt8(ascii: "]"))
        comma()
    }

    mutating func number(_ value: Int) {
        bytes.append(contentsOf: String(value).utf8)
        comma()
    }

    mutating func string(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { text in
            var start = 0
            for index in text.indices where Self.needsEscape(text[index]) {
                bytes.append(contentsOf: text[start..<index])
                escape(text[index])
                start = index + 1
            }
            bytes.append(contentsOf: text[start...])
        }
        bytes.append(UInt8(ascii: "\""))
        comma()
    }

    private mutating func key(_ name: StaticString) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func comma() {
        bytes.append(UInt8(ascii: ","))
    }

    /// Ends a list or an object; the comma after its last element goes.
    private mutating func close(_ bracket: UInt8) {
        if bytes.last == UInt8(ascii: ",") { bytes.removeLast() }
        bytes.append(bracket)
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        if byte >= 0x20 {
            bytes.append(byte)
        } else {
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }
}
