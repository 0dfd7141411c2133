import LinkContent
import Testing

/// Makes what a link answered.
enum Received {
    static func html(
        _ html: String, type: String? = "text/html; charset=utf-8", status: Int = 200,
        url: String = "https://a.example/privacy", isCut: Bool = false, duration: Duration = .milliseconds(300)
    ) -> ReceivedContent {
        ReceivedContent(
            status: status, finalURL: url, contentType: type, body: Array(html.utf8), isCut: isCut, duration: duration)
    }

    static func bytes(_ bytes: [UInt8], type: String?, isCut: Bool = false) -> ReceivedContent {
        ReceivedContent(
            status: 200, finalURL: "https://a.example/privacy", contentType: type, body: bytes, isCut: isCut,
            duration: .milliseconds(300))
    }

    static func report(_ html: String, type: String? = "text/html; charset=utf-8") throws -> ContentReport {
        try #require(ContentReport(Received.html(html, type: type)))
    }

    /// A page with `text` in it and nothing to complain of beside.
    static func page(_ text: String, language: String = "", title: String = "") -> String {
        """
        <!DOCTYPE html><html lang="\(language)"><head><title>\(title)</title><style>p { color: red }</style></head>
        <body><script>var average = "personal data";</script><p>\(text)</p></body></html>
        """
    }

    /// Text of `count` characters that says nothing in any language.
    static func filler(_ count: Int) -> String {
        String(String(repeating: "xyzzy ", count: count / 6 + 1).prefix(count - 1)) + "x"
    }
}
