import Store

extension APIRecord where Value == RefreshStatusAnswer {
    /// The fields of the Python dashboard, and more beside them.
    static let refreshStatus = APIRecord(
        "RefreshStatus", "How the newest import is getting on.",
        [
            Member("running", .flag("from when an import was asked for to when it ended", example: true)) {
                .flag($0.running)
            },
            Member("started_at", .moment("when it began; null before that").orNull) { .optional($0.startedAt) },
            Member("completed_at", .moment("when it ended; null before that").orNull) { .optional($0.completedAt) },
            Member("status", .choice("how it is", RefreshStatusAnswer.Status.self)) { .text($0.status.rawValue) },
            Member("message", .text("the same for people", example: "The import is running.").orNull) {
                .optional($0.message)
            },
            Member("error", .text("why it came to nothing; null otherwise", example: "curl: timeout").orNull) {
                .optional($0.error)
            },
            Member("progress", .count("per cent of the whole", example: 60, in: 0...100)) { .integer($0.progress) },
            Member("stage", .choice("what it is doing; null before the first", RefreshStatusAnswer.Stage.self).orNull) {
                .optional($0.stage?.rawValue)
            },
            Member("requested_at", .moment("when the import was asked for that has not begun; null for none").orNull) {
                .optional($0.requestedAt)
            },
            Member(
                "outcome",
                .choice(
                    "how it ended; null before that", ["imported", "not-modified", "refused", "failed", "interrupted"]
                )
                .orNull
            ) { .optional($0.outcome) },
        ])
}
