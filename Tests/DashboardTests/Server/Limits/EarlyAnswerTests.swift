import Foundation
import Hummingbird
import HummingbirdCore
import NIOPosix
import Testing

@testable import Dashboard

@Suite("An answer before the end of the request")
struct EarlyAnswerTests {
    private static let size = 100_000_000
    private let group = MultiThreadedEventLoopGroup.singleton

    private static func body(_ kind: String) -> [UInt8] {
        let letters = [UInt8](repeating: 97, count: 1_000_000)
        switch kind {
        case "chunked":
            let chunk = Array("f4240\r\n".utf8) + letters + Array("\r\n".utf8)
            return (0..<100).flatMap { _ in chunk } + Array("0\r\n\r\n".utf8)
        default: return [UInt8](repeating: 97, count: size)
        }
    }

    @Test("is seen by a client that looks only when it has sent 100 MB", arguments: ["length", "chunked"])
    func tooLarge(kind: String) async throws {
        var fixture = ServerFixture(group: group) { request, _ in for try await _ in request.body {} }
        fixture.limits.silence = .seconds(60)
        fixture.limits.lastBytes = .seconds(120)
        try await fixture.run { addresses in
            let client = try TestConnection(addresses[0])
            let field = kind == "chunked" ? "Transfer-Encoding: chunked" : "Content-Length: \(Self.size)"
            try await client.send("POST / HTTP/1.1\r\nHost: a\r\n\(field)\r\n\r\n".utf8)
            let body = Self.body(kind)
            #expect(try await client.send(body) == body.count)
            let answer = try await client.receive()
            #expect(answer?.hasPrefix("HTTP/1.1 413 ") == true, "\(answer ?? "no end")")
            #expect(answer?.components(separatedBy: "HTTP/1.1 ").count == 2)
        }
        #expect(fixture.refusals.count(of: .bodySize) == 1)
    }

    @Test("of a route that takes large bodies ends the connection, and is seen as well")
    func earlyRoute() async throws {
        var fixture = ServerFixture(group: group) { _, _ in }
        fixture.requestLimits.largeBodies = ["POST /large": 1 << 30]
        fixture.limits.silence = .seconds(60)
        fixture.limits.lastBytes = .seconds(120)
        try await fixture.run { addresses in
            let client = try TestConnection(addresses[0])
            try await client.send("POST /large HTTP/1.1\r\nHost: a\r\nContent-Length: \(Self.size)\r\n\r\n".utf8)
            #expect(try await client.send(Self.body("length")) == Self.size)
            let answer = try await client.receive()
            #expect(answer?.hasPrefix("HTTP/1.1 200 ") == true, "\(answer ?? "no end")")
            #expect(answer?.lowercased().contains("connection: close") == true)
        }
    }

    @Test("and a body that breaks behind it make one answer")
    func brokenBehind() async throws {
        let fixture = ServerFixture(group: group) { _, _ in }
        try await fixture.run { addresses in
            let client = try TestConnection(addresses[0])
            try await client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n".utf8)
            #expect(try await client.receive(1)?.hasPrefix("HTTP/1.1 200 ") == true)
            try await client.send("no size\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
            #expect(try await client.receive() == "")
        }
    }
}
