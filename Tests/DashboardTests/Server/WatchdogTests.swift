import Dispatch
import Glibc
import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import Dashboard

@Suite("Watchdog")
struct WatchdogTests {
    @Test("finds a server alive, and not while one of its event loops is blocked")
    func blockedLoop() async throws {
        let fixture = try DashboardFixture()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 3)
        let server = ServerFixture(group: group) { _, _ in }
        try await server.run { addresses in
            let watchdog = WatchdogService(
                notifier: ServiceNotifier(environment: [:]), state: fixture.state, group: group,
                logger: DashboardFixture.silence)
            #expect(await !watchdog.isAlive(), "there is no listener yet")
            watchdog.begin(addresses)
            #expect(await isAlive(watchdog))
            for loop in group.makeIterator() {
                let release = DispatchSemaphore(value: 0)
                loop.execute { release.wait() }
                #expect(await !watchdog.isAlive(within: .milliseconds(100)))
                release.signal()
            }
            #expect(await isAlive(watchdog))
            watchdog.end()
            #expect(await !watchdog.isAlive(), "the server stops")
        }
        try await group.shutdownGracefully()
    }

    /// Asks for up to a minute: beside other tests a request may take longer than the watchdog waits for it.
    private func isAlive(_ watchdog: WatchdogService) async -> Bool {
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            if await watchdog.isAlive() { return true }
            try? await Task.sleep(for: .milliseconds(100))
        }
        return false
    }

    @Test("asks again soon when answers were missed")
    func missedAnswers() async throws {
        let fixture = try DashboardFixture()
        let group = MultiThreadedEventLoopGroup.singleton
        let asked = Mutex(0)
        let server = ServerFixture(group: group) { _, _ in
            let number = asked.withLock { count in
                count += 1
                return count
            }
            if number <= 2 { throw CancellationError() }
        }
        let words = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        defer { close(words) }
        let path = fixture.directory + "/notify"
        let bound = try SocketAddress(unixDomainSocketPath: path).withSockAddr { bind(words, $0, socklen_t($1)) }
        try #require(bound == 0)
        try await server.run { addresses in
            let watchdog = WatchdogService(
                notifier: ServiceNotifier(environment: ["NOTIFY_SOCKET": path, "WATCHDOG_USEC": "3600000000"]),
                state: fixture.state, group: group, logger: DashboardFixture.silence)
            let end = ContinuousClock.now + .seconds(60)
            watchdog.begin(addresses)
            let running = Task { try await watchdog.run() }
            var word = [UInt8](repeating: 0, count: 100)
            var count = -1
            while count < 0, ContinuousClock.now < end {
                count = recv(words, &word, word.count, Int32(MSG_DONTWAIT))
                try await Task.sleep(for: .milliseconds(10))
            }
            running.cancel()
            #expect(String(decoding: word.prefix(max(0, count)), as: UTF8.self) == "WATCHDOG=1")
            #expect(asked.withLock { $0 } >= 3)
        }
    }
}
