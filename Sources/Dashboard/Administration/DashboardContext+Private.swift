import Hummingbird

extension DashboardContext {
    /// A page for the one who asks, kept by no cache and never compressed: it says who is signed in.
    func privatePage(
        _ page: some PageModel, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = "text/html; charset=utf-8"
        headers[.cacheControl] = "no-store"
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: templates.render(page))))
    }

    func privateMessage(
        _ heading: String, _ paragraphs: [String], command: String? = nil, onward: MessagePage.Onward? = nil,
        status: HTTPResponse.Status, headers: HTTPFields = [:]
    ) -> Response {
        let page = MessagePage(
            heading, paragraphs, command: command, onward: onward, in: currentSetting)
        return privatePage(page, status: status, headers: headers)
    }

    /// Leads on to `path`, by a link where the browser does not follow by itself.
    func seeOther(_ path: String, _ text: String, headers: HTTPFields = [:]) -> Response {
        var headers = headers
        headers[.location] = path
        return privateMessage(
            text, [], onward: MessagePage.Onward(path: path, text: "Go on"), status: .seeOther, headers: headers)
    }
}
