extension APISchema {
    static func text(_ words: String, example: String, format: String? = nil) -> APISchema {
        let format: [JSONValue.Member] = format.map { [.init("format", .text($0))] } ?? []
        return APISchema(
            [.init("type", .text("string")), .init("description", .text(words))] + format, example: .text(example))
    }

    /// - Parameter longest: characters.
    static func text(_ words: String, example: String, longest: Int) -> APISchema {
        APISchema(
            [
                .init("type", .text("string")), .init("description", .text(words)),
                .init("maxLength", .integer(longest)),
            ], example: .text(example))
    }

    /// One of some words; the first one is the example.
    static func choice(_ words: String, _ values: [String]) -> APISchema {
        APISchema(
            [.init("type", .text("string")), .init("description", .text(words)), .init("enum", .texts(values))],
            example: .text(values.first ?? ""))
    }

    /// One of the words of a parameter.
    static func choice<Words: CaseIterable & RawRepresentable<String>>(
        _ words: String, _ type: Words.Type
    ) -> APISchema {
        choice(words, type.allCases.map(\.rawValue))
    }

    /// A point in time (RFC 3339), in UTC.
    static func moment(_ words: String) -> APISchema {
        text(words, example: "2026-03-29T04:00:00Z", format: "date-time")
    }

    /// A whole number, at least 0 unless `range` says more.
    static func count(_ words: String, example: Int, in range: ClosedRange<Int>? = nil) -> APISchema {
        let greatest: [JSONValue.Member] = range.map { [.init("maximum", .integer($0.upperBound))] } ?? []
        return APISchema(
            [
                .init("type", .text("integer")), .init("description", .text(words)),
                .init("minimum", .integer(range?.lowerBound ?? 0)),
            ] + greatest, example: .integer(example))
    }

    /// A whole number, whatever its sign.
    static func integer(_ words: String, example: Int) -> APISchema {
        APISchema(
            [.init("type", .text("integer")), .init("description", .text(words))], example: .integer(example))
    }

    /// A share of a hundred.
    static func percentage(_ words: String, example: Double) -> APISchema {
        APISchema(
            [
                .init("type", .text("number")), .init("description", .text(words)), .init("minimum", .integer(0)),
                .init("maximum", .integer(100)),
            ], example: .number(example))
    }

    static func number(_ words: String, example: Double) -> APISchema {
        APISchema(
            [.init("type", .text("number")), .init("description", .text(words))], example: .number(example))
    }

    static func flag(_ words: String, example: Bool) -> APISchema {
        APISchema(
            [.init("type", .text("boolean")), .init("description", .text(words))], example: .flag(example))
    }

    static func list(_ words: String, of element: APISchema) -> APISchema {
        APISchema(
            [.init("type", .text("array")), .init("description", .text(words)), .init("items", element.json)],
            example: .list([element.example]), components: element.components)
    }

    /// An object whose members are not known beforehand.
    ///
    /// - Parameter key: the name of a member, for the example.
    static func map(_ words: String, of element: APISchema, key: String) -> APISchema {
        APISchema(
            [
                .init("type", .text("object")), .init("description", .text(words)),
                .init("additionalProperties", element.json),
            ], example: .object([.init(key, element.example)]), components: element.components)
    }

    /// One of several objects.
    static func either(_ first: APISchema, _ second: APISchema) -> APISchema {
        APISchema(
            [.init("anyOf", .list([first.json, second.json]))], example: first.example,
            components: first.components + second.components)
    }

    /// A closed object with a name of its own.
    static func object(_ name: String, _ words: String, _ members: [(name: String, schema: APISchema)]) -> APISchema {
        let keywords: [JSONValue.Member] = [
            .init("type", .text("object")), .init("description", .text(words)),
            .init("properties", .object(members.map { .init($0.name, $0.schema.json) })),
            .init("required", .texts(members.map(\.name))), .init("additionalProperties", .flag(false)),
        ]
        let example = JSONValue.object(members.map { .init($0.name, $0.schema.example) })
        let component = Component(name: name, keywords: keywords, example: example)
        return APISchema(
            [.init("$ref", .text("#/components/schemas/\(name)"))], example: example,
            components: members.flatMap(\.schema.components) + [component])
    }
}
