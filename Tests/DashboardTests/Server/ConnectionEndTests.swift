import HummingbirdCore
import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import Dashboard

@Suite("The end of a connection")
struct ConnectionEndTests {
    private let group = MultiThreadedEventLoopGroup.singleton

    @Test(
        "comes after a request for another protocol or version, and nothing behind it is kept",
        arguments: [
            "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n",
            "CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/3.0\r\nHost: x\r\n\r\n",
        ])
    func otherProtocol(_ request: String) async throws {
        let passed = Mutex(0)
        let (asked, ask) = AsyncStream.makeStream(of: Void.self)
        let (answers, release) = AsyncStream.makeStream(of: Void.self)
        var server = ServerFixture(group: group) { _, channel in
            try await channel.eventLoop.submit {
                let pipeline = channel.pipeline.syncOperations
                let first = try pipeline.handler(type: FirstBytes.self)
                try pipeline.addHandler(ByteCount { count in passed.withLock { $0 += count } }, position: .after(first))
            }.get()
            ask.yield()
            for await _ in answers { break }
        }
        server.limits.lastBytes = .seconds(1)
        try await server.run { addresses in
            let client = try TestConnection(addresses[0])
            try await client.send(request.utf8)
            for await _ in asked { break }
            // More than the buffers of both sockets can hold.
            let rest = [UInt8](repeating: 0, count: 32_000_000)
            #expect(try await client.send(rest) == rest.count)
            #expect(passed.withLock { $0 } == 0)
            release.finish()
            let answer = try await client.receive()
            #expect(answer?.hasPrefix("HTTP/1.1 200 ") == true, "\(answer ?? "no end")")
            #expect(answer?.lowercased().contains("connection: close") == true)
            #expect(try await client.isCut())
        }
    }

    @Test(
        "comes after what is no HTTP",
        arguments: [
            "no HTTP at all\r\n\r\n", "GET / HTTP/3.0\r\nHost: x\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nno length\r\n",
        ])
    func brokenRequest(_ request: String) async throws {
        var server = ServerFixture(group: group) { request, _ in for try await _ in request.body {} }
        server.limits.lastBytes = .seconds(1)
        try await server.run { addresses in
            let client = try TestConnection(addresses[0])
            try await client.send(request.utf8)
            let answer = try await client.receive()
            #expect(answer?.hasPrefix("HTTP/1.1 400 ") == true, "\(answer ?? "no end")")
            #expect(try await client.isCut())
        }
    }

    @Test("comes when its client is silent for too long, before a request and after one")
    func silence() async throws {
        var server = ServerFixture(group: group) { _, _ in }
        server.requestLimits.idle = .seconds(2)
        try await server.run { addresses in
            let silent = try TestConnection(addresses[0])
            let client = try TestConnection(addresses[0])
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8)
            #expect(try await silent.receive()?.isEmpty == true)
            #expect(try await client.receive()?.hasPrefix("HTTP/1.1 200 ") == true)
        }
    }

    @Test("is noticed where the client vanished: the system asks whether it is still there")
    func keepAlive() async throws {
        let value = Mutex(Int32(0))
        let server = ServerFixture(group: group) { _, channel in
            let option = try await channel.getOption(ChannelOptions.socketOption(.so_keepalive)).get()
            value.withLock { $0 = Int32(option) }
        }
        try await server.run { addresses in
            let client = try TestConnection(addresses[0])
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".utf8)
            #expect(try await client.receive() != nil)
        }
        #expect(value.withLock { $0 } == 1)
    }
}

/// Reports how many bytes pass.
private final class ByteCount: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let report: (Int) -> Void

    init(_ report: @escaping (Int) -> Void) {
        self.report = report
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        report(unwrapInboundIn(data).readableBytes)
        context.fireChannelRead(data)
    }
}
