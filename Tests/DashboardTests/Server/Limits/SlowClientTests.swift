import Hummingbird
import HummingbirdCore
import NIOPosix
import Synchronization
import Testing

@testable import Dashboard

@Suite("Slow clients")
struct SlowClientTests {
    private let group = MultiThreadedEventLoopGroup.singleton

    @Test("that send a head byte by byte are cut off, and others notice nothing")
    func head() async throws {
        var fixture = ServerFixture(group: group) { _, _ in }
        fixture.requestLimits.headTime = .milliseconds(500)
        let refusals = fixture.refusals
        try await fixture.run { addresses in
            let slow = try TestConnection(addresses[0])
            let head = "GET / HTTP/1.1\r\nHost: \(String(repeating: "a", count: 1_000))"
            async let sent = slow.drip(head.utf8, every: .milliseconds(50))
            let other = try TestConnection(addresses[0])
            try await other.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".utf8)
            #expect(try await other.receive()?.hasPrefix("HTTP/1.1 200 ") == true)
            #expect(try await sent < 1_000)
            #expect(try await slow.receive()?.hasPrefix("HTTP/1.1 408 ") == true)
        }
        #expect(refusals.count(of: .slowRequest) == 1)
    }

    @Test("are not those that send empty lines behind a request")
    func emptyLines() async throws {
        var fixture = ServerFixture(group: group) { request, _ in for try await _ in request.body {} }
        fixture.requestLimits.headTime = .milliseconds(300)
        fixture.requestLimits.idle = .seconds(2)
        let refusals = fixture.refusals
        try await fixture.run { addresses in
            let client = try TestConnection(addresses[0])
            for _ in 0..<2 {
                try await client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\na".utf8)
                #expect(try await client.receive(1)?.hasPrefix("HTTP/1.1 200 ") == true)
                try await client.send("\r\n".utf8)
            }
            let rest = try #require(try await client.receive(), "no end")
            #expect(!rest.contains("HTTP/1.1 "), "\(rest)")
        }
        #expect(refusals.count(of: .slowRequest) == 0)
    }

    @Test("of 3 KB/s are slow, but not too slow for the limits: this host's system takes 280 KB of an answer at once")
    func steps() {
        // Half as much again, because that is what was measured, and nothing promises it.
        #expect(RequestLimits().window >= .seconds(280 / 3 * 3 / 2))
    }

    @Test("that send a body byte by byte are cut off, and the route does not take its half for the whole")
    func body() async throws {
        let ends = Mutex<[Bool]>([])
        var fixture = ServerFixture(group: group) { request, _ in
            do {
                for try await _ in request.body {}
                ends.withLock { $0.append(true) }
            } catch {
                ends.withLock { $0.append(false) }
                throw error
            }
        }
        fixture.requestLimits.bodyTime = .milliseconds(500)
        try await fixture.run { addresses in
            let slow = try TestConnection(addresses[0])
            try await slow.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n".utf8)
            #expect(try await slow.drip([UInt8](repeating: 97, count: 1_000), every: .milliseconds(50)) < 1_000)
            #expect(try await slow.receive()?.hasPrefix("HTTP/1.1 408 ") == true)
        }
        #expect(ends.withLock { $0 } == [false])
    }

    private static let largeHead = "POST /large?x HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: "

    @Test("that send a large body may take their time, as long as it goes on")
    func largeBody() async throws {
        let sizes = Mutex<[Int]>([])
        var fixture = ServerFixture(group: group) { request, _ in
            var size = 0
            for try await bytes in request.body { size += bytes.readableBytes }
            let total = size
            sizes.withLock { $0.append(total) }
        }
        fixture.requestLimits.body = 1_000
        fixture.requestLimits.largeBodies = ["POST /large": 100_000_000]
        fixture.requestLimits.bodyTime = .milliseconds(100)
        fixture.requestLimits.window = .seconds(30)
        fixture.requestLimits.windowBytes = 1
        try await fixture.run { addresses in
            let living = try TestConnection(addresses[0])
            try await living.send("\(Self.largeHead)200\r\n\r\n".utf8)
            #expect(try await living.drip([UInt8](repeating: 97, count: 200), every: .milliseconds(20)) == 200)
            #expect(try await living.receive()?.hasPrefix("HTTP/1.1 200 ") == true)
        }
        fixture.requestLimits.window = .seconds(1)
        try await fixture.run { addresses in
            let stuck = try TestConnection(addresses[0])
            try await stuck.send("\(Self.largeHead)200\r\n\r\nabc".utf8)
            #expect(try await stuck.receive()?.hasPrefix("HTTP/1.1 408 ") == true)
        }
        #expect(sizes.withLock { $0 } == [200])
    }

    @Test("are not cut off because the server does not read")
    func busyRoute() async throws {
        var fixture = ServerFixture(group: group) { request, _ in
            try await Task.sleep(for: .seconds(3))
            for try await _ in request.body {}
        }
        fixture.requestLimits.bodyTime = .seconds(2)
        fixture.requestLimits.body = 64 << 20
        try await fixture.run { addresses in
            let client = try TestConnection(addresses[0])
            // More than the buffers of both sockets can hold.
            let size = 32_000_000
            try await client.send(
                "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: \(size)\r\n\r\n".utf8)
            try await client.send([UInt8](repeating: 97, count: size))
            #expect(try await client.receive()?.hasPrefix("HTTP/1.1 200 ") == true)
        }
    }

    @Test("that take nothing are cut, and others notice nothing")
    func stuckReader() async throws {
        var fixture = ServerFixture(group: group) { _, _ in }
        fixture.content = ByteBuffer(repeating: 97, count: 32_000_000)
        fixture.requestLimits.window = .milliseconds(500)
        let refusals = fixture.refusals
        try await fixture.run { addresses in
            let slow = try TestConnection(addresses[0], receiveBuffer: 4_096)
            try await slow.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
            #expect(try await slow.isCut())
        }
        #expect(refusals.count(of: .slowReader) == 1)
    }

    @Test("that take a large answer slowly get all of it, also after the time for idle connections")
    func slowReader() async throws {
        var fixture = ServerFixture(group: group) { _, _ in }
        let size = 12_000_000
        fixture.content = ByteBuffer(repeating: 97, count: size)
        fixture.requestLimits.window = .seconds(30)
        fixture.requestLimits.windowBytes = 1
        fixture.requestLimits.idle = .milliseconds(600)
        let refusals = fixture.refusals
        try await fixture.run { addresses in
            let slow = try TestConnection(addresses[0], receiveBuffer: 64 << 10)
            try await slow.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
            #expect(try await slow.sip(32 << 10, every: .milliseconds(8)) > size)
        }
        #expect(refusals.count(of: .slowReader) == 0)
    }
}
