import HummingbirdCore
import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import Dashboard

@Suite("The end of a connection")
struct ConnectionEndTests {
    private let group = MultiThreadedEventLoopGroup.singleton

    @Test("comes when its client is silent for too long, before a request and after one")
    func silence() async throws {
        var server = ServerFixture(group: group) { _, _ in }
        server.idleTime = .seconds(2)
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
