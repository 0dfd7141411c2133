extension JSONValue {
    /// Over several lines, for people.
    var layout: String { layout(indent: "") }

    private func layout(indent: String) -> String {
        let inner = indent + "  "
        switch self {
        case .list(let values) where !values.isEmpty:
            let lines = values.map { inner + $0.layout(indent: inner) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
        case .object(let members) where !members.isEmpty:
            let lines = members.map { member in
                let name = String(decoding: JSONValue.text(member.name).bytes, as: UTF8.self)
                return "\(inner)\(name): " + member.value.layout(indent: inner)
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        default: return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The text that it is; nil for anything else.
    var textValue: String? {
        if case .text(let text) = self { text } else { nil }
    }
}
