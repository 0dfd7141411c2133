import Foundation
import Testing

@Suite("What nginx makes of requests", .needsNginx)
struct NginxRequestTests {
    private let workspace: Workspace
    private let backend: ScriptedServer

    init() throws {
        workspace = try Workspace()
        backend = try ScriptedServer { _ in .file(Array("page".utf8)) }
    }

    private func start(isSecure: Bool = true) throws -> NginxProcess {
        try NginxProcess(workspace, backend: "127.0.0.1:\(backend.port)", isSecure: isSecure)
    }

    private var targets: [String] {
        backend.requests.map { $0.line.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
    }

    @Test(
        "Addresses reach the service as they were sent",
        arguments: [
            "/entities/https%3A%2F%2Fidp.example.org%2Fidp%2Fshibboleth",
            "/entities/https%3a%2f%2fidp.example.org%2fidp%2fshibboleth", "/entities/https://idp.example.org/a//b",
            "/entities/a%252Fb", "/entities/a%20b%3Fc%23d", "/entities/a/./b/../c", "/entities/a?b=c%2Fd&&e",
            "/entities/%C3%A9", "/", "//", "/federations?page=2",
        ])
    func unchanged(path: String) throws {
        let nginx = try start()
        #expect(try nginx.status("\(nginx.site)\(path)") == "200")
        #expect(targets == [path])
    }

    @Test("An address with a NUL in it is refused")
    func nul() throws {
        let nginx = try start()
        #expect(try nginx.status("\(nginx.site)/entities/a%00b") == "400")
        #expect(backend.requests.isEmpty)
    }

    @Test("What a client says of its own address is replaced")
    func forwarded() throws {
        let nginx = try start()
        let status = try nginx.status(
            "\(nginx.site)/", "--header", "X-Forwarded-For: 192.0.2.1", "--header", "X-Forwarded-Proto: gopher",
            "--header", "X-Forwarded-Host: evil.example", "--header", "Forwarded: for=192.0.2.1", "--header",
            "X-Request-ID: mine")
        #expect(status == "200")
        let fields = try #require(backend.requests.first).fields
        #expect(fields["x-forwarded-for"] == "127.0.0.1")
        #expect(fields["x-forwarded-proto"] == "https")
        // With the port: the service compares it with the origin of forms.
        #expect(fields["host"]?.wholeMatch(of: /localhost:[0-9]+/) != nil)
        #expect(fields["connection"] == "close")
        #expect(fields["x-forwarded-host"] == nil)
        #expect(fields["forwarded"] == nil)
        #expect(fields["x-request-id"]?.wholeMatch(of: /[0-9a-f]{32}/) != nil)
    }

    @Test("A page is asked for once in two seconds, but never when somebody is signed in")
    func cache() throws {
        let nginx = try start()
        for _ in 0..<3 { #expect(try nginx.status("\(nginx.site)/") == "200") }
        #expect(backend.requests.count == 1)
        for header in ["Cookie: session=1", "Authorization: Bearer x"] {
            let before = backend.requests.count
            for _ in 0..<2 { #expect(try nginx.status("\(nginx.site)/", "--header", header) == "200") }
            #expect(backend.requests.count == before + 2, "\(header)")
        }
    }

    @Test(
        "Answers that are for one reader are not kept",
        arguments: [
            ("Cache-Control", "no-store"), ("Cache-Control", "private, max-age=60"), ("Set-Cookie", "a=b"),
            ("Vary", "*"),
        ])
    func privateAnswers(name: String, value: String) throws {
        backend.answer { _ in ServerResponse(fields: [name: value]) }
        let nginx = try start()
        for _ in 0..<2 { #expect(try nginx.status("\(nginx.site)/") == "200") }
        #expect(backend.requests.count == 2)
    }

    @Test(
        "Health, figures, progress and databases never come from the cache",
        arguments: ["/health", "/livez", "/metrics", "/api/refresh", "/api/refresh/status", "/api/database/export"])
    func uncached(path: String) throws {
        let nginx = try start()
        for _ in 0..<2 { #expect(try nginx.status("\(nginx.site)\(path)") == "200") }
        #expect(targets == [path, path])
    }

    @Test("An answer has the name of its own request, also when it comes from the cache")
    func requestIdentifier() throws {
        backend.answer { _ in ServerResponse(fields: ["X-Request-ID": "mine"]) }
        let nginx = try start()
        let names = try (0..<2).map { _ in
            try nginx.head("\(nginx.site)/").filter { $0.lowercased().hasPrefix("x-request-id: ") }
        }
        #expect(backend.requests.count == 1)
        #expect(names.allSatisfy { $0.count == 1 && $0[0].contains(/[0-9a-f]{32}/) }, "\(names)")
        #expect(names[0] != names[1])
    }

    @Test("Without a certificate the site is by http, and nothing is changed over it")
    func noCertificate() throws {
        let nginx = try start(isSecure: false)
        #expect(try nginx.status("\(nginx.plainSite)/") == "200")
        #expect(try nginx.status("\(nginx.plainSite)/x", "--head") == "200")
        #expect(try nginx.status("\(nginx.plainSite)/", "--request", "POST") == "403")
        #expect(try nginx.status("\(nginx.plainSite)/api/refresh", "--request", "DELETE") == "403")
        #expect(backend.requests.count == 2)
        #expect(backend.requests.first?.fields["x-forwarded-proto"] == "http")
        let head = try nginx.head("\(nginx.plainSite)/")
        #expect(!head.contains { $0.lowercased().hasPrefix("strict-transport-security") })
    }
}
