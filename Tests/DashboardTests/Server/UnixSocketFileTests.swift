import Glibc
import NIOCore
import Operations
import Testing

@testable import Dashboard

@Suite("The file of a Unix socket")
struct UnixSocketFileTests {
    private static let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)

    @Test("stays where a server listens that is too busy to accept, and goes when it has ended")
    func fullQueue() throws {
        let fixture = try DashboardFixture()
        let path = fixture.directory + "/web.sock"
        let server = socket(AF_UNIX, Self.kind, 0)
        let address = try SocketAddress(unixDomainSocketPath: path)
        try #require(address.withSockAddr { bind(server, $0, socklen_t($1)) } == 0)
        try #require(listen(server, 0) == 0)
        var clients: [Int32] = []
        defer { for client in clients { close(client) } }
        var isFull = false
        while !isFull, clients.count < 100 {
            let client = socket(AF_UNIX, Self.kind, 0)
            clients.append(client)
            isFull = !ListeningAddress(address).connect(client)
        }
        try #require(isFull)
        #expect(throws: CommandFailure.self) { try UnixSocketFile.removeStale(path) }
        #expect(access(path, F_OK) == 0)
        close(server)
        try UnixSocketFile.removeStale(path)
        #expect(access(path, F_OK) == -1)
    }
}
