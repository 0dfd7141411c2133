import Hummingbird

/// What went wrong, for programs (RFC 9457). `error` is the member that the Python dashboard had.
struct ProblemDetails: Sendable {
    static let mediaType = "application/problem+json"

    let status: HTTPResponse.Status
    let detail: String

    static let record = APIRecord<ProblemDetails>(
        "Problem", "What went wrong (RFC 9457).",
        [
            .init("type", .text("always about:blank: the status says it all", example: "about:blank")) { _ in
                .text("about:blank")
            },
            .init("title", .text("the status in words", example: "Bad Request")) { .text($0.status.reasonPhrase) },
            .init("status", .count("the status", example: 400, in: 400...599)) { .integer($0.status.code) },
            .init("detail", .text("what happened, for people", example: "“limit” must be a number from 1 to 1000.")) {
                .text($0.detail)
            },
            .init("error", .text("the same as detail", example: "“limit” must be a number from 1 to 1000.")) {
                .text($0.detail)
            },
        ])

    var page: RenderedPage {
        RenderedPage(
            status: status, contentType: Self.mediaType, cacheControl: "no-store", body: Self.record.json(self).bytes)
    }
}
