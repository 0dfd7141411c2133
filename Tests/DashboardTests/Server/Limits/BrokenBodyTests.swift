import HummingbirdCore
import NIOHTTP1
import NIOPosix
import Synchronization
import Testing

@testable import Dashboard

@Suite("Bodies that break")
struct BrokenBodyTests {
    @Test("fill no log, whatever route they are for, and are no fault of the server")
    func floods() async throws {
        let fixture = try AdministrationFixture()
        let server = ServerFixture(fixture.context)
        try await server.run { addresses in
            for _ in 0..<20 {
                let client = try TestConnection(addresses[0])
                try await client.send(
                    "POST /sign-in HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nContent-Length: 100\r\n\r\nt".utf8)
                client.finish()
                #expect(try await client.receive()?.hasPrefix("HTTP/1.1 400 ") == true)
            }
            let client = try TestConnection(addresses[0])
            try await client.send("GET /metrics HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".utf8)
            let metrics = try #require(try await client.receive())
            #expect(metrics.contains("\nedugain_http_request_duration_seconds_count{"), "\(metrics)")
            #expect(!metrics.contains("5xx"))
        }
        #expect(server.refusals.count(of: .incomplete) == 20)
        #expect(server.log.lines.count == 10)
        #expect(fixture.log.lines.filter { $0.hasPrefix("error") } == [])
    }

    @Test("with their connection are counted like others, and the route is told the same")
    func reset() async throws {
        let (asked, ask) = AsyncStream.makeStream(of: Void.self)
        let errors = Mutex<[String]>([])
        let server = ServerFixture(group: MultiThreadedEventLoopGroup.singleton) { request, _ in
            ask.yield()
            do {
                for try await _ in request.body {}
            } catch {
                errors.withLock { $0.append("\(error)") }
                throw error
            }
        }
        try await server.run { addresses in
            do {
                let client = try TestConnection(addresses[0])
                client.endWithReset()
                try await client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nt".utf8)
                for await _ in asked { break }
            }
            let deadline = ContinuousClock.now + .seconds(60)
            while errors.withLock({ $0.isEmpty }), .now < deadline { try await Task.sleep(for: .milliseconds(10)) }
        }
        #expect(errors.withLock { $0 } == ["\(HTTPParserError.invalidEOFState)"])
        #expect(server.refusals.count(of: .incomplete) == 1)
    }
}
