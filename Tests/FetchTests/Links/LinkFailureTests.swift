import Foundation
import Testing

@testable import Fetch

@Suite(.timeLimit(.minutes(5))) struct LinkFailureTests {
    @Test(
        arguments: [
            ("404 Not Found", .notFound), ("410 Gone", .notFound), ("401 Unauthorized", .clientError),
            ("403 Forbidden", .clientError), ("451 Law", .clientError), ("501 What", .serverError),
        ] as [(String, LinkKind)])
    func statusesHaveTheirKinds(status: String, kind: LinkKind) async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer(status, text: "not the page") }
        let settings = LinkCheckFixture.settings(ports: [server.port]) { $0.wantsBody = true }
        let result = try await LinkCheckFixture.result(of: server.url(), settings)
        let number = try #require(Int(status.prefix(3)))
        #expect(result.kind == kind && result.status == number && result.tries == 1)
        #expect(result.message == "The server answered with status \(number)." && result.body == nil)
        #expect(server.requests.count == 1)
    }

    @Test(arguments: ["408 Slow", "500 Oh", "502 Bad", "503 Later", "504 Slow"])
    func whatMayPassIsTriedOnceMore(status: String) async throws {
        let server = try ScriptedServer { _, count, connection in
            connection.answer(count < 3 ? status : "200 OK", text: "x")
        }
        let result = try await LinkCheckFixture.result(of: server)
        #expect(result.kind == .ok && result.tries == 2 && result.requests == 3)
        #expect(LinkCheckFixture.methods(server) == ["HEAD", "GET", "GET"])
    }

    @Test func theSecondTryIsTheLastOne() async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("502 Bad Gateway") }
        let result = try await LinkCheckFixture.result(of: server)
        #expect(result.kind == .serverError && result.tries == 2)
        #expect(server.requests.count == 3)
        let settings = LinkCheckFixture.settings(ports: [server.port]) { $0.triesAgain = false }
        #expect(try await LinkCheckFixture.result(of: server.url(), settings).tries == 1)
    }

    @Test func nobodyThereIsRefused() async throws {
        let server = try ScriptedServer { _, _, _ in }
        let url = server.url()
        let port = server.port
        // The port is closed as soon as nobody holds the server.
        let gone = try ScriptedServer(address: 3) { _, _, _ in }.port
        let settings = LinkCheckFixture.settings(ports: [port, gone], allowed: ["127.0.0.0/8"])
        let result = try await LinkCheckFixture.result(of: "http://127.0.0.3:\(gone)/", settings)
        #expect(result.kind == .refused && result.tries == 2 && result.status == nil, "\(result)")
        #expect(result.message?.hasPrefix("No connection could be made: ") == true)
        let hangUp = try await LinkCheckFixture.result(of: url, settings)
        #expect(hangUp.kind == .refused && hangUp.tries == 2, "\(hangUp)")
        #expect(server.requests.count >= 3)
    }

    @Test func aNameThatIsNotThereIsDNS() async throws {
        // RFC 6761, section 6.4: this name never resolves.
        let result = try await LinkCheckFixture.result(
            of: "http://pages.invalid/", LinkCheckFixture.settings(ports: [80]) { $0.triesAgain = false })
        #expect(result.kind == .dns, "\(result)")
    }

    @Test func aServerThatSaysNothingIsATimeout() async throws {
        let server = try ScriptedServer { _, _, connection in connection.waitForHangUp() }
        let settings = LinkCheckFixture.settings(ports: [server.port]) { $0.totalTimeout = .milliseconds(200) }
        let result = try await LinkCheckFixture.result(of: server.url(), settings)
        #expect(result.kind == .timeout && result.tries == 2, "\(result)")
    }

    @Test func theTimeIsForAllRedirectsTogether() async throws {
        let server = try ScriptedServer { _, count, connection in
            Thread.sleep(forTimeInterval: 0.1)
            connection.answer("302 Found", fields: ["Location: /\(count)"])
        }
        let settings = LinkCheckFixture.settings(ports: [server.port]) {
            $0.totalTimeout = .milliseconds(450)
            $0.triesAgain = false
        }
        let result = try await LinkCheckFixture.result(of: server.url(), settings)
        #expect(result.kind == .timeout && result.redirects < 10, "\(result)")
    }

    @Test func whatIsNotHTTPIsTheServersFault() async throws {
        let server = try ScriptedServer { _, _, connection in connection.send("SSH-2.0-Something\r\n\r\n") }
        let result = try await LinkCheckFixture.result(of: server)
        #expect(result.kind == .serverError && result.status == nil, "\(result)")
    }

    @Test func whatAServerChoseCannotSteerATerminal() {
        #expect(LinkFailure(kind: .tls, message: "a\u{1B}[2J\u{202E}b\n").message == "a[2Jb")
        #expect(LinkFailure(kind: .tls, message: String(repeating: "x", count: 9000)).message.count == 300)
    }

    @Test(.enabled(if: TLSServer.openssl != nil, "openssl is not installed"))
    func aCertificateThatIsNotGoodIsTLS() async throws {
        let server = try TLSServer(days: 10)
        let port = try #require(try LinkURL(server.url).port as UInt16?)
        var settings = LinkCheckFixture.settings(ports: [port])
        let result = try await LinkCheckFixture.result(of: server.url, settings)
        #expect(result.kind == .tls && result.tries == 1, "\(result)")
        settings.authorities = server.certificate
        #expect(try await LinkCheckFixture.result(of: server.url, settings).kind == .ok)
        let wrongName = server.url.replacing("127.0.0.1", with: "localhost")
        #expect(try await LinkCheckFixture.result(of: wrongName, settings).kind == .tls)
    }

    @Test func whatIsNoAddressHasAResultToo() async throws {
        let results = try await LinkCheckFixture.results(
            of: ["/privacy", "javascript:1", "http://u:p@127.0.0.1/", ""], LinkCheckFixture.settings(ports: [80]))
        #expect(results.map(\.kind) == [.badURL, .badURL, .badURL, .badURL])
        #expect(results.allSatisfy { $0.message?.isEmpty == false && $0.requests == 0 && $0.finalURL == nil })
    }
}
