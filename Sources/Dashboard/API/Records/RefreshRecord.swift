/// The answer to `POST /api/refresh`.
struct RefreshAnswer: Sendable {
    let outcome: RefreshOutcome
    /// The Python dashboard asked the links as well, when told to; here a command of its own does.
    let validateURLs: Bool

    var message: String {
        let links = validateURLs ? " Links are not asked along with it: edugain-ctl check-links does that." : ""
        return "\(outcome.text) Its progress is at \(RefreshRoutes.statusPath).\(links)"
    }
}

extension APIRecord where Value == RefreshAnswer {
    /// The fields of the Python dashboard, and more beside them.
    static let refresh = APIRecord(
        "Refresh", "What became of the wish for an import.",
        [
            Member("success", .flag("always true: anything else is a problem", example: true)) { _ in .flag(true) },
            Member("message", .text("what was done, for people", example: "The import is asked for.")) {
                .text($0.message)
            },
            Member("validate_urls", .flag("as asked; links are not asked along with an import", example: false)) {
                .flag($0.validateURLs)
            },
            Member(
                "outcome",
                .choice("asked for now, waiting since before, or running since before", RefreshOutcome.self)
            ) { .text($0.outcome.rawValue) },
        ])
}
