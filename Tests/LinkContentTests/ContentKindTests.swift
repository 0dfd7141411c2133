import LinkContent
import Testing

@Suite struct ContentKindTests {
    private static let pdf = Array("%PDF-1.7\n%\u{e2}\u{e3}\n1 0 obj".utf8)
    private static let page = Array("<!DOCTYPE html><title>x</title><p>Welcome</p>".utf8)
    private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 6, 0]
    private static let office = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    @Test(
        arguments: [
            (pdf, "application/pdf", ContentKind.pdf), (pdf, "text/html; charset=utf-8", .pdf), (pdf, nil, .pdf),
            ([0xEF, 0xBB, 0xBF, 0x0A] + pdf, "application/octet-stream", .pdf),
            (page, "application/pdf", .page), (page, nil, .page), (page, "application/octet-stream", .page),
            (page, "TEXT/HTML", .page), (page, "application/xhtml+xml", .page), (page, "application/xml", .page),
            (page, "text/plain", .plainText), (page, "image/svg+xml", .image), (page, "application/json", .other),
            (Array("<rss><channel/></rss>".utf8), "text/xml", .other), (Array("x".utf8), "application/pdf", .other),
            (Array("x".utf8), nil, .other), (Array("x".utf8), "text/markdown; charset=utf-8", .plainText),
            (zip, office, .document), (zip, "application/zip", .other), (zip, "text/html", .other),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "application/msword", .document),
            (Array(#"{\rtf1 hello"#.utf8), "text/plain", .document), (Array("GIF89a".utf8), "text/html", .image),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D], nil, .image), ([0xFF, 0xD8, 0xFF, 0xE0], "application/pdf", .image),
            ([0x1F, 0x8B, 8], "text/html", .other), ([], "application/pdf", .page), ([], nil, .page),
        ] as [([UInt8], String?, ContentKind)])
    func itIsKnownByItsFirstBytesElseByItsType(body: [UInt8], type: String?, kind: ContentKind) throws {
        let report = try #require(ContentReport(Received.bytes(body, type: type)))
        #expect(report.kind == kind)
        #expect((report.score == nil) == !kind.isScored)
        #expect((report.tier == nil) == !kind.isScored)
    }

    @Test func whatIsNotReadIsNotThin() throws {
        let content = ReceivedContent(
            status: 200, finalURL: "http://a.example/p.pdf", contentType: "application/pdf", body: Self.pdf,
            duration: .seconds(6))
        let report = try #require(ContentReport(content))
        #expect(report.issues == [.nonHTTPS, .slowResponse])
        #expect(report.contentLength == Self.pdf.count)
        #expect(report.textLength == 0)
        #expect(report.encoding == nil)
    }

    @Test(arguments: [
        (
            "<div id='root'></div><script src='/app.js'></script>",
            ContentKind.scripted
        ),
        ("<noscript>You need to enable JavaScript to run this app.</noscript><script></script>", .scripted),
        ("<app-root></app-root><script type='module' src='/main.js'></script>", .scripted),
        ("<p>Please activate JavaScript.</p><script></script>", .scripted),
        ("<p>Please activate JavaScript.</p>", .page),
        ("<div id='root'></div>", .page),
        ("<script>analytics()</script>", .page),
        ("<meta http-equiv='Refresh' content=\"0; URL='https://b.example/p'\">", .forwarding),
        ("<meta http-equiv=refresh content='0'>", .page), ("<meta http-equiv=refresh content=5,url=/p>", .forwarding),
        ("<noscript><meta http-equiv=refresh content='0; url=/p'></noscript>", .page),
        ("<frameset><frame src='a.html'></frameset>", .frames), ("<iframe src='/p.html'></iframe>", .frames),
        ("<noscript><iframe src='/tag.html'></iframe></noscript>", .page),
    ])
    func aPageWithoutTextSaysWhy(html: String, kind: ContentKind) throws {
        let report = try Received.report("<html><head></head><body>\(html)</body></html>")
        #expect(report.kind == kind)
        #expect((report.score == nil) == (kind != .page))
        if kind != .page { #expect(report.issues == []) }
        let long = try Received.report("<html><body>\(html)<p>\(Received.filler(600))</p></body></html>")
        #expect(long.kind == .page)
    }

    @Test(arguments: [
        ("0; url=https://b.example/p", "https://b.example/p"), ("3;URL=\"/p?a=1\"", "/p?a=1"), ("0, url = /p", "/p"),
        ("0;url=", nil), ("5", nil), ("0; /p", nil),
    ])
    func whereOneIsSentOnIsTold(content: String, target: String?) throws {
        let escaped = content.replacing("\"", with: "&quot;")
        let report = try Received.report("<meta http-equiv=\"refresh\" content=\"\(escaped)\">")
        #expect(report.forwardsTo == target)
    }

    @Test func textBehindTheEndIsNotMissed() throws {
        let html = "<style>" + String(repeating: "p { color: red }\n", count: 6_000)
        let cut = try #require(ContentReport(Received.html(html, isCut: true)))
        #expect(cut.kind == .cutOff)
        #expect(cut.score == nil)
        let more = try #require(ContentReport(Received.html(html + html)))
        #expect(more.kind == .cutOff)
        #expect(more.contentLength == 2 * html.utf8.count)
        #expect(try #require(ContentReport(Received.html(html))).kind == .page)
        let long = Received.html(Received.filler(600), isCut: true)
        #expect(try #require(ContentReport(long)).kind == .page)
    }

    @Test func aPageThatIsNotThereIsOneWhateverItIsMadeOf() throws {
        let report = try Received.report(
            "<title>404</title><div id=root></div><noscript>Enable JavaScript</noscript><script></script>")
        #expect(report.kind == .page)
        #expect(report.isSoft404)
    }
}
