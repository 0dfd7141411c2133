/// A value of JSON (RFC 8259), its members in the order in which they are to be written.
indirect enum JSONValue: Sendable, Equatable {
    case null
    case flag(Bool)
    case integer(Int)
    /// Only what is finite; anything else is written as `null`.
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([Member])

    struct Member: Sendable, Equatable {
        let name: String
        let value: JSONValue

        init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// Nothing is `null`.
    static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

    /// Nothing is `null`.
    static func optional(_ number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }

    /// Nothing is `null`.
    static func optional(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }

    static func texts(_ texts: some Sequence<String>) -> JSONValue { .list(texts.map { .text($0) }) }

    /// The value of a member of an object; nil where there is none of that name.
    subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}
