import Operations
import Testing

@Suite struct ServerNameTests {
    @Test(arguments: [
        ("dashboard.example.org", "dashboard.example.org"), ("Dashboard.Example.ORG", "dashboard.example.org"),
        ("localhost", "localhost"), ("xn--bcher-kva.example", "xn--bcher-kva.example"), ("1a.2b.c3", "1a.2b.c3"),
    ])
    func namesOfHosts(text: String, name: String) throws {
        #expect(try ServerName(text).description == name)
    }

    @Test(arguments: [
        "", ".", "a..b", ".a", "a.", "-a.example", "a-.example", "a_b.example", "bücher.example", "*.example.org",
        "192.0.2.1", "::1", "a b", "a;b", "a{", "a}", "a$b", "a\"b", "a'b", "a\\b", "a#b", "a\nb", "a\0b", "a/b",
        "a@B@",
        "https://a.example", "a:443", String(repeating: "a", count: 64) + ".example",
        String(repeating: "a.", count: 127) + "ab",
    ])
    func anythingElse(text: String) {
        #expect(throws: CommandFailure.self) { try ServerName(text) }
    }

    @Test(arguments: ["c.pem", "", "/a b", "/a;b", "/a{", "/a$b", "/a\"", "/a'", "/a\\b", "/a#b", "/a\nb", "/ä"])
    func pathsThatCannotBeWritten(path: String) {
        #expect(throws: CommandFailure.self) { try SiteCertificate.checkPath(path) }
    }

    @Test func pathsThatCan() throws {
        try SiteCertificate.checkPath("/etc/ssl/certs/a_b-1.example+@.pem")
    }
}
