/// A parameter of a request or a member of an answer.
struct ValueRow: TemplateRow {
    let name: String
    let words: String
    /// What it may be.
    let values: String
    /// The place on the page that tells more of it; nil for none.
    let link: String?
    let isRequired: Bool

    static let members: [String: @Sendable (Self) -> Any?] = [
        "name": { $0.name },
        "words": { $0.words },
        "values": { $0.values },
        "link": { $0.link },
        "isRequired": { $0.isRequired },
    ]

    init(_ parameter: APIParameter) {
        self.init(
            parameter.name, parameter.words, parameter.schema.json, isRequired: parameter.isRequired,
            place: parameter.place == .query ? nil : "in the \(parameter.place.rawValue)")
    }

    /// A member of an object.
    init(_ name: String, _ schema: JSONValue) {
        let first: JSONValue? = if case .list(let alternatives)? = schema["anyOf"] { alternatives.first } else { nil }
        let words = (schema["description"] ?? first?["description"])?.textValue ?? ""
        self.init(name, words, schema, isRequired: false, place: nil)
    }

    private init(_ name: String, _ words: String, _ schema: JSONValue, isRequired: Bool, place: String?) {
        let phrase = SchemaPhrase(schema)
        self.name = name
        self.words = words
        values = [phrase.text, place].compactMap(\.self).joined(separator: "; ")
        link = phrase.name.map { "#" + DocumentedSchema.place($0) }
        self.isRequired = isRequired
    }
}
