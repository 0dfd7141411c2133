import HTTPTypes
import NIOCore
import NIOHTTP1

/// What is sent to who is refused before any route sees the request: short, and the last of its connection.
struct RefusalAnswer {
    let head: HTTPResponseHead
    let body: ByteBuffer

    /// - Parameters:
    ///   - isForProgram: below `/api/` it is a problem of RFC 9457, elsewhere plain text.
    init(_ reason: RefusalReason, status: HTTPResponseStatus, isForProgram: Bool, date: String) {
        let problem = ProblemDetails(
            status: .init(code: Int(status.code), reasonPhrase: status.reasonPhrase), detail: reason.text)
        body =
            isForProgram
            ? ByteBuffer(bytes: ProblemDetails.record.json(problem).bytes) : ByteBuffer(string: "\(reason.text)\n")
        head = HTTPResponseHead(
            version: .http1_1, status: status,
            headers: [
                "Content-Type": isForProgram ? ProblemDetails.mediaType : "text/plain; charset=utf-8",
                "Content-Length": "\(body.readableBytes)", "Cache-Control": "no-store",
                "X-Content-Type-Options": "nosniff", "Date": date, "Connection": "close",
            ])
    }
}
