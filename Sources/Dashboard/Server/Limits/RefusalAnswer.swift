import NIOCore
import NIOHTTP1

/// What is sent to who is refused before any route sees the request: short, and the last of its connection.
struct RefusalAnswer {
    let head: HTTPResponseHead
    let body: ByteBuffer

    /// - Parameters:
    ///   - isForProgram: below `/api/` it is a problem of RFC 9457, elsewhere plain text.
    init(_ reason: RefusalReason, status: HTTPResponseStatus, isForProgram: Bool, date: String) {
        // None of the texts holds what JSON would have to escape.
        let text =
            isForProgram
            ? """
            {"type":"about:blank","title":"\(status.reasonPhrase)","status":\(status.code),\
            "detail":"\(reason.text)","error":"\(reason.text)"}

            """ : "\(reason.text)\n"
        body = ByteBuffer(string: text)
        head = HTTPResponseHead(
            version: .http1_1, status: status,
            headers: [
                "Content-Type": isForProgram ? "application/problem+json" : "text/plain; charset=utf-8",
                "Content-Length": "\(body.readableBytes)", "Cache-Control": "no-store",
                "X-Content-Type-Options": "nosniff", "Date": date, "Connection": "close",
            ])
    }
}
