import Dispatch
import NIOCore
import NIOPosix
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
            #expect(await watchdog.isAlive(within: .seconds(60)))
            for loop in group.makeIterator() {
                let release = DispatchSemaphore(value: 0)
                loop.execute { release.wait() }
                #expect(await !watchdog.isAlive(within: .milliseconds(100)))
                release.signal()
            }
            #expect(await watchdog.isAlive(within: .seconds(60)))
            watchdog.end()
            #expect(await !watchdog.isAlive(), "the server stops")
        }
        try await group.shutdownGracefully()
    }
}
