/// Members of a list as bytes, in one of the forms that lists can be had in.
struct ListText<Value: Sendable>: Sendable {
    let record: APIRecord<Value>
    let format: ListFormat

    /// What stands before the members of a file.
    var head: [UInt8] {
        guard format == .csv else { return [] }
        var text = CSVText()
        text.add(record.members.map(\.name))
        return text.bytes
    }

    /// Lines of a file.
    func lines(_ values: [Value]) -> [UInt8] {
        guard format == .csv else {
            return values.reduce(into: []) { bytes, value in
                record.json(value).append(to: &bytes)
                bytes.append(UInt8(ascii: "\n"))
            }
        }
        var text = CSVText()
        for value in values { text.add(record.members.map { $0.value(value).cell }) }
        return text.bytes
    }
}

extension JSONValue {
    /// As a cell of a table: lists of words are joined by a blank, what has members of its own is JSON.
    var cell: String {
        switch self {
        case .null: return ""
        case .text(let text): return text
        case .list(let values) where values.allSatisfy(\.isPlain): return values.map(\.cell).joined(separator: " ")
        default: return String(decoding: bytes, as: UTF8.self)
        }
    }

    private var isPlain: Bool {
        switch self {
        case .list, .object: false
        default: true
        }
    }
}
