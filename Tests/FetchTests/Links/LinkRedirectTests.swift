import Testing

@testable import Fetch

@Suite(.timeLimit(.minutes(5))) struct LinkRedirectTests {
    @Test(arguments: ["301 Moved", "302 Found", "303 See", "307 There", "308 There"])
    func redirectsAreFollowedAndCounted(status: String) async throws {
        let server = try ScriptedServer { request, _, connection in
            if request.contains(" /c ") { return connection.answer("200 OK", text: "x") }
            let target = request.contains(" /a ") ? "/b" : "c"
            connection.answer(status, fields: ["Location: \(target)"])
        }
        let result = try await LinkCheckFixture.result(of: server, "/a")
        #expect(result.kind == .redirected && result.redirects == 2 && result.requests == 3)
        #expect(result.finalURL == server.url("/c") && result.status == 200 && result.message == nil)
    }

    @Test(arguments: [0, 10])
    func redirectsEndAtTheLimit(limit: Int) async throws {
        let server = try ScriptedServer { _, count, connection in
            connection.answer("302 Found", fields: ["Location: /\(count)"])
        }
        let settings = LinkCheckFixture.settings(ports: [server.port]) { $0.maximumRedirects = limit }
        let result = try await LinkCheckFixture.result(of: server.url(), settings)
        #expect(result.kind == .tooManyRedirects && result.redirects == limit)
        #expect(server.requests.count == limit + 1)
    }

    @Test func aPageBehindACookieIsReached() async throws {
        let server = try ScriptedServer { request, _, connection in
            if request.contains("\r\nCookie: seen=1\r\n") { return connection.answer("200 OK", text: "x") }
            connection.answer("302 Found", fields: ["Location: /metadata.xml", "Set-Cookie: seen=1; Path=/"])
        }
        let settings = LinkCheckFixture.settings(ports: [server.port])
        let results = try await LinkCheckFixture.results(of: [server.url(), server.url("/other")], settings)
        #expect(results.map(\.kind) == [.redirected, .redirected])
        // Cookies of one link are not sent for another.
        #expect(server.requests.count { $0.contains("Cookie: ") } == 2)
    }

    @Test func aRedirectThatLeadsNowhereIsTheServersFault() async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("302 Found") }
        let result = try await LinkCheckFixture.result(of: server)
        #expect(result.kind == .serverError && result.status == 302 && result.redirects == 0)
    }
}
