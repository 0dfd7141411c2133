import Glibc
import NIOCore
import Testing

@testable import Dashboard

@Suite("Where a socket listens")
struct ListeningAddressTests {
    private func address(_ host: String, _ port: Int) throws -> ListeningAddress {
        ListeningAddress(try SocketAddress(ipAddress: host, port: port))
    }

    @Test("is written the way it is asked for")
    func description() throws {
        #expect(try address("127.0.0.1", 8_000).description == "http://127.0.0.1:8000")
        #expect(try address("0.0.0.0", 80).description == "http://0.0.0.0:80")
        #expect(try address("2001:db8::1", 65_535).description == "http://[2001:db8::1]:65535")
        #expect(ListeningAddress(try SocketAddress(unixDomainSocketPath: "/run/x.sock")).description == "/run/x.sock")
    }

    @Test("A listener on all addresses is reached at the machine's own one, any other where it is")
    func reachable() throws {
        #expect(try address("0.0.0.0", 80).reachable == address("127.0.0.1", 80))
        #expect(try address("::", 80).reachable == address("::1", 80))
        #expect(try address("192.0.2.1", 80).reachable == address("192.0.2.1", 80))
        #expect(try address("2001:db8::", 80).reachable == address("2001:db8::", 80))
        let path = ListeningAddress(try SocketAddress(unixDomainSocketPath: "/run/x.sock"))
        #expect(path.reachable == path)
    }

    @Test("What is no socket has none")
    func noSocket() {
        #expect(ListeningAddress(descriptor: -1) == nil)
    }
}
