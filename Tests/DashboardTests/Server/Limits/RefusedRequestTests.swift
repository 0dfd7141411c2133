import Foundation
import HummingbirdCore
import NIOHTTP1
import NIOPosix
import Synchronization
import Testing

@testable import Dashboard

@Suite("Requests that are refused")
struct RefusedRequestTests {
    private let group = MultiThreadedEventLoopGroup.singleton

    /// - Returns: all that comes back for `request`.
    private func answer(_ request: String, _ fixture: ServerFixture) async throws -> String {
        let answer = Mutex("")
        try await fixture.run { addresses in
            let client = try TestConnection(addresses[0])
            try await client.send(request.utf8)
            let text = try #require(try await client.receive(), "no end")
            answer.withLock { $0 = text }
        }
        return answer.withLock { $0 }
    }

    private static let requests: [(String, RefusalReason)] = [
        ("GET / HTTP/1.1\r\n\r\n", .host), ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", .host),
        ("GET / HTTP/1.1\r\nHost:\r\n\r\n", .host), ("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", .host),
        ("GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", .host), ("GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", .host),
        ("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", .escape), ("GET /a% HTTP/1.1\r\nHost: a\r\n\r\n", .escape),
        ("GET /a%4 HTTP/1.1\r\nHost: a\r\n\r\n", .escape), ("GET /a%00 HTTP/1.1\r\nHost: a\r\n\r\n", .control),
        ("GET /%0d%0aX:%20y HTTP/1.1\r\nHost: a\r\n\r\n", .control), ("GET /%7F HTTP/1.1\r\nHost: a\r\n\r\n", .control),
        ("GET /a\u{0}b HTTP/1.1\r\nHost: a\r\n\r\n", .syntax), ("GET /a\u{1}b HTTP/1.1\r\nHost: a\r\n\r\n", .syntax),
        ("GET /a\u{7f}b HTTP/1.1\r\nHost: a\r\n\r\n", .syntax), ("GET * HTTP/1.1\r\nHost: a\r\n\r\n", .syntax),
        ("GET a HTTP/1.1\r\nHost: a\r\n\r\n", .syntax), ("GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n", .syntax),
        ("no HTTP at all\r\n\r\n", .syntax), ("\u{16}\u{3}\u{1}\u{0}\r\n\r\n", .syntax),
        ("GET /\(String(repeating: "a", count: 13_000)) HTTP/1.1\r\nHost: a\r\n\r\n", .targetLength),
        ("GET /\(String(repeating: "a", count: 1_000_000)) HTTP/1.1\r\nHost: a\r\n\r\n", .targetLength),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "a", count: 16_380))\r\n\r\n", .headerSize),
        ("GET / HTTP/1.1\r\nHost: a\r\n\(Self.fields(99, of: 161))\r\n", .headerSize),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "a", count: 1_000_000))\r\n\r\n", .headerSize),
        ("GET / HTTP/1.1\r\nHost: a\r\n\(String(repeating: "X: a\r\n", count: 200))\r\n", .headerSize),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\n\r\n", .bodySize),
    ]

    private static func fields(_ count: Int, of size: Int) -> String {
        String(repeating: "X: \(String(repeating: "a", count: size))\r\n", count: count)
    }

    /// What one server takes for a body and another one for the next request (RFC 9112, section 11.2).
    private static let smuggling: [(String, RefusalReason)] = [
        ("Content-Length: 1\r\nContent-Length: 1\r\n\r\na", .framing),
        ("Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", .framing),
        ("Content-Length: 1, 1\r\n\r\na", .framing), ("Content-Length: +1\r\n\r\na", .framing),
        ("Content-Length: -1\r\n\r\na", .framing), ("Content-Length:\r\n\r\na", .framing),
        ("Content-Length: 99999999999999999999999\r\n\r\na", .framing),
        ("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", .syntax),
        ("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", .framing),
        ("Transfer-Encoding: identity, chunked\r\n\r\n0\r\n\r\n", .framing),
        ("Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", .framing),
        ("Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", .syntax),
        ("Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", .framing),
        ("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", .syntax),
        ("Transfer-Encoding:\u{b}chunked\r\n\r\n0\r\n\r\n", .syntax),
        ("X-A: b\r\n c\r\n\r\n", .syntax), ("Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n", .syntax),
        ("X-A : b\r\n\r\n", .syntax), ("Content-Length : 1\r\n\r\na", .syntax), ("X-A: b\nX-B: c\r\n\r\n", .syntax),
        ("X-A: b\r\n\n", .syntax), ("X-A: b\rX-B: c\r\n\r\n", .syntax), ("X-A: b\u{0}c\r\n\r\n", .syntax),
        ("X-A\r\n\r\n", .syntax), (": b\r\n\r\n", .syntax),
        ("Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n", .framing),
        ("Transfer-Encoding: chunked\r\n\r\n-1\r\nabc\r\n0\r\n\r\n", .framing),
        ("Transfer-Encoding: chunked\r\n\r\n0x3\r\nabc\r\n0\r\n\r\n", .framing),
        ("Transfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\nabc\r\n0\r\n\r\n", .framing),
        ("Transfer-Encoding: chunked\r\n\r\n3\nabc\n0\n\n", .syntax),
        ("Transfer-Encoding: chunked\r\n\r\n3\r\nabcde\r\n0\r\n\r\n", .syntax),
    ]

    private static let all =
        requests + smuggling.map { ("POST / HTTP/1.1\r\nHost: a\r\n\($0.0)", $0.1) }

    @Test("are answered once, say why, end their connection, and are counted and logged once", arguments: all)
    func once(request: String, reason: RefusalReason) async throws {
        let fixture = ServerFixture(group: group) { request, _ in for try await _ in request.body {} }
        let text = try await answer(request + "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n", fixture)
        let status = try #require(reason.status)
        #expect(text.hasPrefix("HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n"), "\(text)")
        #expect(text.components(separatedBy: "HTTP/1.1 ").count == 2, "\(text)")
        #expect(text.hasSuffix("\r\n\r\n\(reason.text)\n"), "\(text)")
        #expect(text.contains("Connection: close\r\n"))
        #expect(RefusalReason.allCases.filter { fixture.refusals.count(of: $0) > 0 } == [reason])
        #expect(fixture.refusals.count(of: reason) == 1)
        #expect(fixture.log.lines.count == 1, "\(fixture.log.lines)")
    }

    @Test("wait for the answers to those before them, and nothing behind them is answered")
    func pipelined() async throws {
        for broken in ["GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", "no HTTP at all\r\n\r\n"] {
            let fixture = ServerFixture(group: group) { _, _ in try await Task.sleep(for: .milliseconds(50)) }
            let good = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
            let text = try await answer(good + good + broken + good, fixture)
            let lines = text.components(separatedBy: "\r\n").filter { $0.hasPrefix("HTTP/1.1") }
            #expect(lines == ["HTTP/1.1 200 OK", "HTTP/1.1 200 OK", "HTTP/1.1 400 Bad Request"])
        }
    }

    @Test("get a problem as JSON below /api/, and no body for HEAD")
    func forms() async throws {
        let fixture = ServerFixture(group: group) { _, _ in }
        for request in ["GET /api/%zz HTTP/1.1\r\nHost: a\r\n\r\n", "GET /api/x HTTP/1.1\r\nHost : a\r\n\r\n"] {
            let text = try await answer(request, fixture)
            #expect(text.contains("Content-Type: application/problem+json\r\n"), "\(text)")
            #expect(text.contains("{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,"))
        }
        for request in ["HEAD /%zz HTTP/1.1\r\nHost: a\r\n\r\n", "HEAD / HTTP/1.1\r\nHost : a\r\n\r\n"] {
            #expect(try await answer(request, fixture).hasSuffix("\r\n\r\n"))
        }
    }

    @Test(
        "are not those that are unusual but right",
        arguments: [
            "GET / HTTP/1.0\r\n\r\n", "GET http://a:80/x HTTP/1.1\r\nHost: A:80\r\nConnection: close\r\n\r\n",
            "GET //x//y/../z?%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "OPTIONS * HTTP/1.1\r\nHost: [::1]:8000\r\nConnection: close\r\n\r\n",
            "\r\n\r\nGET /%c3%a9%2F HTTP/1.1\r\nhost: a\r\nConnection: close\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\nConnection: close\r\n\r\n1;x=y\r\na\r\n0\r\n\r\n",
        ])
    func good(request: String) async throws {
        let fixture = ServerFixture(group: group) { request, _ in for try await _ in request.body {} }
        #expect(try await answer(request, fixture).hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(fixture.log.lines.isEmpty)
    }

    @Test("and that a client sends without waiting for answers are those beyond the first 32")
    func manyPipelined() async throws {
        let asked = Mutex(0)
        let fixture = ServerFixture(group: group) { _, _ in
            asked.withLock { $0 += 1 }
            try await Task.sleep(for: .milliseconds(1))
        }
        let text = try await answer(
            String(repeating: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", count: 10_000), fixture)
        #expect(asked.withLock { $0 } == 32)
        let heads = text.components(separatedBy: "\r\n\r\n").dropLast()
        #expect(heads.count == 32)
        #expect(heads.last?.lowercased().contains("connection: close") == true)
        #expect(heads.filter { $0.lowercased().contains("connection: close") }.count == 1)
        #expect(fixture.log.lines.isEmpty)
    }

    @Test("fill no log: ten lines a minute, the rest is counted")
    func floods() {
        let log = RecordedLog()
        let refusals = Refusals(logger: log.logger)
        let begin = ContinuousClock.now
        for _ in 0..<1_000 { refusals.record(.host, client: "192.0.2.1", now: begin) }
        #expect(log.lines.count == 10)
        refusals.record(.host, client: "192.0.2.1", now: begin + .seconds(60))
        #expect(log.lines.last?.hasSuffix("Client 192.0.2.1, and 990 others in the last minutes") == true)
        #expect(refusals.count(of: .host) == 1_001)
    }
}
