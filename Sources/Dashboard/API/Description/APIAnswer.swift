import Hummingbird

/// One of the answers that an operation may give.
struct APIAnswer: Sendable {
    /// What the body is.
    struct Content: Sendable {
        let mediaType: String
        let schema: APISchema

        static func json(_ schema: APISchema) -> Content { Content(mediaType: "application/json", schema: schema) }
    }

    let status: HTTPResponse.Status
    let words: String
    let contents: [Content]
    /// Fields that matter beside those of every answer.
    let headers: [(name: String, words: String)]

    init(
        _ status: HTTPResponse.Status, _ words: String, _ contents: [Content] = [],
        headers: [(name: String, words: String)] = []
    ) {
        self.status = status
        self.words = words
        self.contents = contents
        self.headers = headers
    }

    static func ok(_ words: String, _ schema: APISchema) -> APIAnswer { APIAnswer(.ok, words, [.json(schema)]) }

    /// An answer that says what is wrong.
    static func problem(_ status: HTTPResponse.Status, _ words: String) -> APIAnswer {
        APIAnswer(
            status, words, [Content(mediaType: ProblemDetails.mediaType, schema: ProblemDetails.record.schema)])
    }

    var json: JSONValue {
        var members: [JSONValue.Member] = [.init("description", .text(words))]
        if !headers.isEmpty {
            members.append(
                .init(
                    "headers",
                    .object(
                        headers.map {
                            .init(
                                $0.name,
                                .object([
                                    .init("description", .text($0.words)),
                                    .init("schema", .object([.init("type", .text("string"))])),
                                ]))
                        })))
        }
        if !contents.isEmpty {
            members.append(
                .init(
                    "content",
                    .object(
                        contents.map {
                            .init(
                                $0.mediaType,
                                .object([.init("schema", $0.schema.json), .init("example", $0.schema.example)]))
                        })))
        }
        return .object(members)
    }
}
