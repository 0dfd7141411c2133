import HTTPTypes

/// Asking for an import and following it.
enum RefreshOperations {
    static let refresh = APIOperation(
        "refresh", .post, RefreshRoutes.path, in: .administration, "Asks for an import",
        details:
            "An import that is running, or asked for already, is as good: it fetches what is there now. So that is "
            + "no failure, and outcome tells which it was. How it goes on is at \(RefreshRoutes.statusPath).",
        for: .administrators,
        parameters: [
            .query(
                "validate_urls", "accepted as before; links are asked by edugain-ctl check-links, not along with it",
                .flag("true or false", example: false))
        ],
        answers: [
            APIAnswer(
                .accepted, "The import is on its way.", [.json(APIRecord<RefreshAnswer>.refresh.schema)],
                headers: [("Location", "Where its progress is.")]),
            .problem(.tooManyRequests, "That was often enough this hour; Retry-After says when it may be done again."),
            .problem(.conflict, "Nobody imports when this dashboard asks; the answer says how to change that."),
        ])

    static let status = APIOperation(
        "getRefreshStatus", .get, RefreshRoutes.statusPath, in: .operation, "How the newest import is getting on",
        answers: [.ok("How it is now.", APIRecord<RefreshStatusAnswer>.refreshStatus.schema)])

    static let events = APIOperation(
        "followRefresh", .get, RefreshRoutes.eventsPath, in: .operation, "Follows the import that is going on",
        details: "Server-sent events: an event “status” for each change, with the same object as "
            + "\(RefreshRoutes.statusPath). The stream ends with the import, at once when none is going on, and after "
            + "ten minutes in any case. One address may have four of them at once, and beyond that gets 503.",
        answers: [
            APIAnswer(
                .ok, "The events, as they come.",
                [
                    APIAnswer.Content(
                        mediaType: RefreshRoutes.eventStream,
                        // No type: tools take it for that of a single event.
                        schema: APISchema(
                            [.init("description", .text("events of the HTML standard, section 9.2"))],
                            example: .text("event: status\ndata: {}\n\n")))
                ])
        ])

    static let all = [refresh, status, events]
}
