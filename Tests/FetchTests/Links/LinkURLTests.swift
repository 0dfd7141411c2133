import Testing

@testable import Fetch

@Suite struct LinkURLTests {
    @Test(arguments: [
        "", " ", "privacy.html", "//example.org/", "ftp://example.org/", "mailto:a@example.org", "javascript:alert(1)",
        "http://", "http://user@example.org/", "http://user:secret@example.org/", "http://:x@example.org/",
        "http://exa mple.org/", "http://example.org:0/", "http://example.org:99999/", "http://example.org:x/",
        "http://[::1/", "http://example.org/\u{0}", "http://example.org/\u{1}", "http://a\nb/",
        "http://example.org/" + String(repeating: "x", count: 9000),
    ])
    func whatCannotBeAskedIsRefused(text: String) {
        #expect { try LinkURL(text) } throws: { ($0 as? LinkRefusal)?.kind == .badURL }
    }

    @Test(
        arguments: [
            ("HTTP://Example.ORG./a b?c=ä", "http", "example.org", 80),
            ("https://example.org", "https", "example.org", 443),
            ("https://example.org:8443/#x", "https", "example.org", 8443),
            ("http://[2001:DB8::1]/", "http", "[2001:db8::1]", 80),
            ("http://0x7f000001/", "http", "127.0.0.1", 80),
        ] as [(String, String, String, UInt16)])
    func thePartsAreThoseThatAreAskedFor(text: String, scheme: String, host: String, port: UInt16) throws {
        let url = try LinkURL(text)
        #expect(url.scheme == scheme && url.host == host && url.port == port)
    }

    @Test(arguments: [
        ("/new", "https://example.org/new"), ("new?x=1", "https://example.org/a/new?x=1"),
        ("../x", "https://example.org/x"),
        ("//other.example/x", "https://other.example/x"), ("?q", "https://example.org/a/b?q"),
        ("http://other.example/a b", "http://other.example/a%20b"),
    ])
    func redirectsAreRelativeToWhereTheyComeFrom(reference: String, expected: String) throws {
        let base = try LinkURL("https://example.org/a/b")
        #expect(try LinkURL(reference, relativeTo: base).text == expected)
    }
}
