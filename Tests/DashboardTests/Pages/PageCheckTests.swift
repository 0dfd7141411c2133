import Testing

/// That ``PageCheck`` finds what it is for.
@Suite struct PageCheckTests {
    @Test(arguments: [
        "<p>a</p><script>x</script>", "<p onclick=\"x\">a</p>", "<p style=\"x\">a</p>",
        "<a href=\"javascript:x\">a</a>",
        "<a href=\"//evil.example/\">a</a>", "<a href=\"data:x\">a</a>",
        "<img src=\"https://evil.example/x\" alt=\"\">",
        "<iframe></iframe>", "<p>a", "<p>a</b>", "<p class=x>a</p>", "<p class=\"a\" class=\"b\">a</p>", "<p>a > b</p>",
        "<p>a & b</p>", "<p class=\"\"\u{301} x>a</p>", "<form action=\"https://evil.example/\"></form>", "<!-- a -->",
        "<base href=\"/\">", "<meta http-equiv=\"refresh\" content=\"0\">",
    ])
    func badMarkupIsFound(html: String) {
        #expect(!PageCheck.faults(ofFragment: html).isEmpty)
    }

    @Test(arguments: [
        "<h1>a</h1><h2> </h2>", "<p>a</p>", "<h1>a</h1><h1>b</h1>", "<h1>nil</h1>", "<h1>Optional(1)</h1>",
        "<h1>1</h1><p>Showing 0–9</p>", "<h1>a</h1><p id=\"b\"></p><p id=\"b\"></p>", "<h1>a</h1><a href=\"#b\">c</a>",
        "<h1>a</h1><p>“”</p>",
    ])
    func badPagesAreFound(body: String) {
        let page = "<html><head><title>a</title></head><body>"
        #expect(PageCheck.faults(page + "<h1>a</h1></body></html>") == [])
        #expect(!PageCheck.faults(page + body + "</body></html>").isEmpty)
    }
}
