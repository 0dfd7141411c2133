/// Something that a request may say.
struct APIParameter: Sendable {
    enum Place: String, Sendable {
        case path
        case query
    }

    let name: String
    let place: Place
    let words: String
    let schema: APISchema
    let isRequired: Bool

    static func query(_ name: String, _ words: String, _ schema: APISchema) -> APIParameter {
        APIParameter(name: name, place: .query, words: words, schema: schema, isRequired: false)
    }

    /// The last segment of the path, percent-encoded: slashes in it are `%2F`.
    static func path(_ name: String, _ words: String, example: String) -> APIParameter {
        APIParameter(
            name: name, place: .path, words: words, schema: .text(words, example: example), isRequired: true)
    }

    var json: JSONValue {
        .object([
            .init("name", .text(name)), .init("in", .text(place.rawValue)), .init("description", .text(words)),
            .init("required", .flag(isRequired)), .init("schema", schema.json),
        ])
    }
}
