import Glibc
import NIOCore
import NIOPosix
import Testing

@testable import Dashboard

@Suite("The deadline of a stop")
struct StopDeadlineTests {
    @Test("cuts an answer that does not come, and the log says so")
    func hangingRoute() async throws {
        let (endless, release) = AsyncStream.makeStream(of: Void.self)
        let (asked, ask) = AsyncStream.makeStream(of: Void.self)
        let log = RecordedLog()
        var server = ServerFixture(group: MultiThreadedEventLoopGroup.singleton) { _, _ in
            ask.yield()
            await Task { for await _ in endless {} }.value
        }
        server.limits.everything = .milliseconds(1_500)
        server.logger = log.logger
        let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        defer { close(client) }
        let time = try await server.run { addresses in
            #expect(addresses[0].connect(client))
            let request = Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
            #expect(send(client, request, request.count, 0) == request.count)
            for await _ in asked { break }
        }
        release.finish()
        #expect(time >= .milliseconds(1_500))
        #expect(time < .seconds(30))
        #expect(log.lines.contains { $0.hasPrefix("warning: connections cut") && $0.hasSuffix(": 1") }, "\(log.lines)")
    }
}
