import Operations

/// What a value may be, in a few words.
struct SchemaPhrase: Sendable {
    /// `text`, `list of Snapshot`
    let text: String
    /// The schema with a name that it is about; nil for none.
    let name: String?

    /// - Parameter schema: a JSON Schema as ``APISchema`` makes them.
    init(_ schema: JSONValue) {
        if let reference = schema["$ref"]?.textValue {
            let name = String(reference.split(separator: "/").last ?? "")
            self.init(text: name, name: name)
        } else if case .list(let alternatives)? = schema["anyOf"] {
            let phrases = alternatives.map { SchemaPhrase($0) }
            self.init(
                text: phrases.map(\.text).joined(separator: " or "), name: phrases.compactMap(\.name).first)
        } else if let items = schema["items"] {
            let phrase = SchemaPhrase(items)
            self.init(text: "list of \(phrase.text)", name: phrase.name)
        } else if case .list(let words)? = schema["enum"] {
            self.init(text: words.compactMap(\.textValue).joined(separator: ", "), name: nil)
        } else {
            self.init(text: Self.plain(schema), name: nil)
        }
    }

    private init(text: String, name: String?) {
        self.text = text
        self.name = name
    }

    private static func plain(_ schema: JSONValue) -> String {
        let type = schema["type"]?.textValue ?? "anything"
        switch type {
        case "integer", "number":
            let noun = type == "integer" ? "whole number" : "number"
            guard let least = number(schema["minimum"]) else { return noun }
            return number(schema["maximum"]).map { "\(noun), \(least) to \($0)" } ?? "\(noun), \(least) or more"
        case "string":
            switch schema["format"]?.textValue {
            case "date-time": return "time (RFC 3339)"
            case "date": return "day, 2026-03-29"
            default: return number(schema["maxLength"]).map { "text, \($0) characters at most" } ?? "text"
            }
        case "boolean": return "true or false"
        default: return type
        }
    }

    private static func number(_ value: JSONValue?) -> String? {
        if case .integer(let number)? = value { NumberText.grouped(number) } else { nil }
    }
}
