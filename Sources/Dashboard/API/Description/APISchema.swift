/// What a value of the interface may be: a JSON Schema (draft 2020-12, which OpenAPI 3.1 uses) and an example that
/// keeps to it.
///
/// Objects are closed: every member is always there, and there are no others.
struct APISchema: Sendable {
    /// The keywords, as they stand in the description.
    let keywords: [JSONValue.Member]
    let example: JSONValue
    /// The schemas with names that this one refers to, itself among them.
    let components: [Component]

    /// A schema that others refer to by name.
    struct Component: Sendable {
        let name: String
        let keywords: [JSONValue.Member]
        let example: JSONValue
    }

    init(_ keywords: [JSONValue.Member], example: JSONValue, components: [Component] = []) {
        self.keywords = keywords
        self.example = example
        self.components = components
    }

    var json: JSONValue { .object(keywords) }

    /// The same with a word on what it means here.
    func described(_ words: String) -> APISchema {
        let others = keywords.filter { $0.name != "description" }
        return APISchema(
            others + [.init("description", .text(words))], example: example, components: components)
    }

    /// The same, or nothing.
    var orNull: APISchema {
        APISchema(
            [.init("anyOf", .list([json, .object([.init("type", .text("null"))])]))], example: example,
            components: components)
    }
}
