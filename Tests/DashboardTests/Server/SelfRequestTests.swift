import Glibc
import NIOCore
import Testing

@testable import Dashboard

@Suite("The server's request to itself")
struct SelfRequestTests {
    private func failure(_ address: ListeningAddress) async -> String? {
        do {
            try await SelfRequest.send(to: address)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test("says why it has no good answer")
    func reasons() async throws {
        let silent = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        defer { close(silent) }
        let bound = try SocketAddress(ipAddress: "127.0.0.1", port: 0).withSockAddr {
            bind(silent, $0, socklen_t($1))
        }
        try #require(bound == 0)
        let address = try #require(ListeningAddress(descriptor: silent))
        #expect(await failure(address) == "no good answer from \(address): connect: Connection refused")
        try #require(listen(silent, 1) == 0)
        #expect(await failure(address) == "no good answer from \(address): answer: timed out")
    }
}
