import HTTPTypes

/// One of the answers to a request.
struct DocumentedAnswer: TemplateRow {
    /// `200 OK`
    let status: String
    let words: String
    /// What it comes as.
    let forms: [Form]

    struct Form: TemplateRow {
        let mediaType: String
        let values: String
        let link: String?

        static let members: [String: @Sendable (Self) -> Any?] = [
            "mediaType": { $0.mediaType },
            "values": { $0.values },
            "link": { $0.link },
        ]
    }

    static let members: [String: @Sendable (Self) -> Any?] = [
        "status": { $0.status },
        "words": { $0.words },
        "forms": { $0.forms },
    ]

    init(_ answer: APIAnswer) {
        status = "\(answer.status.code) \(answer.status.reasonPhrase)"
        words = answer.words
        forms = answer.contents.map { content in
            let phrase = SchemaPhrase(content.schema.json)
            return Form(
                mediaType: content.mediaType, values: phrase.text,
                link: phrase.name.map { "#" + DocumentedSchema.place($0) })
        }
    }
}
