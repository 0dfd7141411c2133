import Operations

extension APIRecord where Value == LinkCheck? {
    /// What came of checking a link; all null for one that was never checked.
    static let linkCheckMembers: [Member] = [
        Member("checked", .moment("when it was last asked for; null as long as that was never done").orNull) {
            .optional($0.map { WallClock.iso8601($0.checked) })
        },
        Member("outcome", .choice("what came of it; null when it was never asked for", LinkOutcome.self).orNull) {
            .optional($0?.outcome.rawValue)
        },
        Member(
            "broken",
            .flag(
                "a reader of the page would find nothing; false also for protected; null when it was never asked for",
                example: false
            ).orNull
        ) { $0.map { JSONValue.flag($0.isBroken) } ?? .null },
        Member("broken_since", .moment("first check in a row that found it broken").orNull) {
            .optional($0?.brokenSince.map { WallClock.iso8601($0) })
        },
        Member("outcome_since", .moment("first check that found this outcome").orNull) {
            .optional($0.map { WallClock.iso8601($0.since) })
        },
        Member("status", .integer("HTTP status of the last answer; null without one", example: 200).orNull) {
            .optional($0?.status)
        },
        Member("redirects", .count("redirects that were followed", example: 0).orNull) {
            .optional($0?.redirects)
        },
        Member(
            "final_url",
            .text("address that was asked last; a server may have chosen it", example: "https://sp.example/privacy")
                .orNull
        ) { PublicText.json($0?.finalURL) },
        Member(
            "message",
            .text(
                "what happened, for people; a server may have chosen a part of it",
                example: "The server answered with status 404."
            ).orNull
        ) { PublicText.json($0?.message) },
    ]
}
