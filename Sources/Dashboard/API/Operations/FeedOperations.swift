import HTTPTypes

/// What feed readers follow.
enum FeedOperations {
    static let all = [changes]

    static let changes = APIOperation(
        "getChangesFeed", .get, "/feed.atom", in: .data, "What imports changed, for feed readers",
        details: "An Atom feed (RFC 4287) with an entry for each of the newest imports that changed something.",
        parameters: [
            .query(
                "federation", "name or registrationAuthority; all where it is left out",
                .text("federation", example: "SWITCHaai"))
        ],
        answers: [
            APIAnswer(
                .ok, "The feed.",
                [
                    APIAnswer.Content(
                        mediaType: AtomFeed.mediaType,
                        schema: .text("an Atom document", example: "<feed xmlns=\"http://www.w3.org/2005/Atom\">"))
                ])
        ])
}
