import Hummingbird

extension Response {
    /// What HEAD gets where this is the answer to GET: no body, but what is said of its length, and nothing where that is
    /// not known. Hummingbird's own would say that it is 0.
    var withoutBody: Response {
        let body = ResponseBody(contentLength: body.contentLength) { try await $0.finish(nil) }
        return Response(status: status, headers: headers, body: body)
    }
}
