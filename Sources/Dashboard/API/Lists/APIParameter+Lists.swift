import HTTPTypes

extension APIParameter {
    /// What every list takes.
    static func list(_ size: ListPaging.Size = .common) -> [APIParameter] {
        [
            .query(
                "limit",
                "members of a page, \(size.usual) where it is left out; with format=csv and format=ndjson all come then",
                .count("members", example: size.usual, in: 1...size.greatest)),
            .query(
                "cursor", "next_cursor of the page before, with the same filters and order",
                .text("opaque", example: "AAAAAGnI", longest: PageCursor.length)),
            .query("format", "what the list comes as; without it “Accept” counts", .choice("form", ListFormat.self)),
        ]
    }
}

extension APIAnswer {
    /// The answers of a list.
    ///
    /// - Parameter name: of the schema of a page.
    static func list<Value>(_ name: String, _ words: String, of record: APIRecord<Value>) -> [APIAnswer] {
        let page = APISchema.object(
            name, words,
            [
                ("data", .list("this page of the list", of: record.schema)),
                ("next_cursor", .text("for the next page; null on the last one", example: "AAAAAGnI").orNull),
                ("total", .count("members of the whole list", example: 1)),
                ("snapshot", .moment("of the snapshot that the list is of")),
            ])
        let lines = ListText(record: record, format: .ndjson)
        let head = String(decoding: ListText(record: record, format: .csv).head, as: UTF8.self)
        return [
            APIAnswer(
                .ok, words,
                [
                    .json(page),
                    Content(
                        mediaType: ListFormat.csv.mediaType,
                        schema: .text("a line for names and one for each member", example: head)),
                    Content(
                        mediaType: lines.format.mediaType,
                        schema: record.schema.described("one on each line")),
                ],
                headers: [
                    ("Link", "the next page, as rel=\"next\""),
                    ("Last-Modified", "time of the newest snapshot"),
                ]),
            problem(.notAcceptable, "The list cannot be had as anything that “Accept” names."),
            problem(
                .gone,
                "The snapshot that the list was begun with is not to be had any more. Begin again without “cursor”."),
        ]
    }
}
