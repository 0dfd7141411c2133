/// What a request may carry.
struct APIBody: Sendable {
    let words: String
    let contents: [APIAnswer.Content]
    let isRequired: Bool
    /// How curl is told of one, for the documentation.
    let option: String

    init(_ words: String, _ contents: [APIAnswer.Content], isRequired: Bool = false, option: String) {
        self.option = option
        self.words = words
        self.contents = contents
        self.isRequired = isRequired
    }

    var json: JSONValue {
        .object([
            .init("description", .text(words)), .init("required", .flag(isRequired)),
            .init(
                "content",
                .object(contents.map { .init($0.mediaType, .object([.init("schema", $0.schema.json)])) })),
        ])
    }
}
