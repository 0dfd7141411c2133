import Synchronization
import Testing

@testable import Fetch

@Suite(.timeLimit(.minutes(5))) struct LinkRequestTests {
    @Test func aPageThatIsThereIsAskedForOnceByItsHead() async throws {
        let server = try ScriptedServer { _, _, connection in
            connection.answer("200 OK", fields: ["Content-Type: text/html; charset=utf-8"])
        }
        let result = try await LinkCheckFixture.result(of: server)
        var expected = LinkResult(url: server.url(), kind: .ok)
        expected.status = 200
        expected.finalURL = server.url()
        expected.contentType = "text/html; charset=utf-8"
        expected.duration = result.duration
        expected.requests = 1
        #expect(result == expected)
        #expect(result.duration > .zero)
        let request = try #require(server.requests.first)
        #expect(request.hasPrefix("HEAD /metadata.xml HTTP/1.1\r\n"))
        #expect(request.contains("\r\nUser-Agent: fetch-tests/1 (+https://example.org/why)\r\n"))
    }

    @Test(arguments: [
        "400 Bad", "403 Forbidden", "404 Not Found", "405 Not Allowed", "500 Oh", "501 What", "503 Later",
    ])
    func noLinkIsBrokenBecauseOfHEAD(status: String) async throws {
        let server = try ScriptedServer { request, _, connection in
            connection.answer(request.hasPrefix("HEAD") ? status : "200 OK", text: "the page")
        }
        let result = try await LinkCheckFixture.result(of: server)
        #expect(result.kind == .ok && result.status == 200 && result.message == nil && result.body == nil)
        #expect(LinkCheckFixture.methods(server) == ["HEAD", "GET"])
    }

    @Test func aServerThatHangsUpOnHEADIsAskedByGET() async throws {
        let server = try ScriptedServer { request, _, connection in
            if request.hasPrefix("GET") { connection.answer("200 OK", text: "the page") }
        }
        let result = try await LinkCheckFixture.result(of: server)
        #expect(result.kind == .ok && result.tries == 1)
        #expect(LinkCheckFixture.methods(server).contains("GET"))
    }

    @Test func thePageIsHandedOnWhereItIsWanted() async throws {
        let server = try ScriptedServer { _, _, connection in
            let fields = ["Content-Encoding: gzip", "Content-Type: text/html"]
            connection.answer("200 OK", fields: fields, body: GzipFixture.repeated(65, runs: 10))
        }
        let settings = LinkCheckFixture.settings(ports: [server.port]) { $0.wantsBody = true }
        let result = try await LinkCheckFixture.result(of: server.url(), settings)
        #expect(result.body == [UInt8](repeating: 65, count: 2581) && !result.bodyIsCut)
        #expect(LinkCheckFixture.methods(server) == ["GET"])
    }

    @Test(arguments: [true, false])
    func aPageWithoutEndIsReadUpToTheLimit(isPacked: Bool) async throws {
        let server = try ScriptedServer { _, _, connection in
            guard isPacked else {
                connection.send("HTTP/1.1 200 OK\r\n\r\n")
                // It goes on until the client has hung up.
                for _ in 0..<1000 { connection.send([UInt8](repeating: 65, count: 65536)) }
                return
            }
            connection.answer("200 OK", fields: ["Content-Encoding: gzip"], body: GzipFixture.repeated(65, runs: 1000))
        }
        let settings = LinkCheckFixture.settings(ports: [server.port]) { $0.wantsBody = true }
        let result = try await LinkCheckFixture.result(of: server.url(), settings)
        #expect(result.kind == .ok && result.bodyIsCut)
        #expect(result.body == [UInt8](repeating: 65, count: 100_000))
    }

    @Test func aConnectionThatEndsBehindTheHeadCutsThePageOnly() async throws {
        let server = try ScriptedServer { _, _, connection in
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome")
        }
        let settings = LinkCheckFixture.settings(ports: [server.port]) { $0.wantsBody = true }
        let result = try await LinkCheckFixture.result(of: server.url(), settings)
        #expect(result.kind == .ok && result.body == Array("some".utf8) && result.bodyIsCut)
    }

    @Test func connectionsAreUsedAgain() async throws {
        let count = Mutex(0)
        let server = try ScriptedServer { request, _, connection in
            var request: String? = request
            while request != nil {
                count.withLock { $0 += 1 }
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                request = connection.readRequest()
            }
        }
        let urls = (0..<40).map { server.url("/\($0)") }
        let results = try await LinkCheckFixture.results(
            of: urls + urls, LinkCheckFixture.settings(ports: [server.port]))
        #expect(Set(results.map(\.url)) == Set(urls) && results.count == 40)
        #expect(results.allSatisfy { $0.kind == .ok })
        #expect(count.withLock { $0 } == 40 && (1...2).contains(server.connections))
    }
}
