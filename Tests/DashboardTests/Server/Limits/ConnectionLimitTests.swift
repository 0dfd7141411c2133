import HummingbirdCore
import NIOPosix
import Operations
import Testing

@testable import Dashboard

@Suite("The number of connections")
struct ConnectionLimitTests {
    private static let request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8
    private let group = MultiThreadedEventLoopGroup.singleton

    @Test("has a limit for each address, but not for trusted proxies, nor for this host")
    func perAddress() async throws {
        var fixture = ServerFixture(group: group) { _, _ in }
        fixture.connectionLimits.perAddress = 3
        let refusals = fixture.refusals
        try await fixture.run { addresses in
            for _ in 0..<10 { try await answered(TestConnection(addresses[0])) }
        }
        #expect(refusals.count(of: .address) == 0)
        fixture.connectionLimits.thisHost = try #require(TrustedProxies("192.0.2.0/24"))
        try await fixture.run { addresses in
            for _ in 0..<10 { try await answered(TestConnection(addresses[0])) }
        }
        #expect(refusals.count(of: .address) == 0)
        fixture.proxies = fixture.connectionLimits.thisHost
        try await fixture.run { addresses in
            let kept = try (0..<3).map { _ in try TestConnection(addresses[0]) }
            for connection in kept { try await answered(connection) }
            let fourth = try TestConnection(addresses[0])
            #expect(try await fourth.isCut())
            for connection in kept { try await answered(connection) }
        }
        #expect(refusals.count(of: .address) == 1)
    }

    @Test("has a limit for all, which closes those that have waited longest for a request")
    func total() async throws {
        let (answers, release) = AsyncStream.makeStream(of: Void.self)
        var fixture = ServerFixture(group: group) { request, _ in
            if request.uri.path == "/slow" { for await _ in answers {} }
        }
        fixture.connectionLimits.total = 20
        let refusals = fixture.refusals
        try await fixture.run { addresses in
            let busy = try TestConnection(addresses[0])
            try await busy.send("GET /slow HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".utf8)
            var idle: [TestConnection] = []
            for _ in 0..<100 {
                let connection = try TestConnection(addresses[0])
                try await answered(connection)
                idle.append(connection)
            }
            #expect(try await idle[0].isCut())
            try await answered(idle[99])
            release.finish()
            #expect(try await busy.receive()?.hasPrefix("HTTP/1.1 200 ") == true)
        }
        #expect(refusals.count(of: .crowded) == 81)
    }

    @Test(
        "leaves room for this host, the watchdog above all, when all others are busy",
        arguments: [(true, 1), (true, 0), (false, 1)])
    func reserve(isThisHost: Bool, reserve: Int) async throws {
        let (answers, release) = AsyncStream.makeStream(of: Void.self)
        let (asked, ask) = AsyncStream.makeStream(of: Void.self)
        var fixture = ServerFixture(group: group) { request, _ in
            guard request.uri.path == "/slow" else { return }
            ask.yield()
            for await _ in answers {}
        }
        fixture.connectionLimits.total = 2
        fixture.connectionLimits.reserve = reserve
        if !isThisHost { fixture.connectionLimits.thisHost = try #require(TrustedProxies("192.0.2.0/24")) }
        try await fixture.run { addresses in
            defer { release.finish() }
            var turns = asked.makeAsyncIterator()
            let busy = try (0..<2).map { _ in try TestConnection(addresses[0]) }
            for connection in busy {
                try await connection.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
                await turns.next()
            }
            if isThisHost, reserve > 0 {
                try await SelfRequest.send(to: addresses[0])
            } else {
                #expect(try await TestConnection(addresses[0]).isCut())
            }
        }
        #expect(fixture.refusals.count(of: .crowded) == (isThisHost && reserve > 0 ? 0 : 1))
    }

    @Test("takes no descriptor from other things where there are few", arguments: [(40, 40, 5), (20_000, 16_384, 64)])
    func fewDescriptors(room: Int, total: Int, reserve: Int) {
        var limits = ConnectionLimits()
        limits.fit(room)
        #expect(limits.total == total)
        #expect(limits.reserve == reserve)
    }

    private func answered(_ connection: TestConnection) async throws {
        try await connection.send(Self.request)
        #expect(try await connection.receive(1)?.hasPrefix("HTTP/1.1 200 ") == true)
    }
}
