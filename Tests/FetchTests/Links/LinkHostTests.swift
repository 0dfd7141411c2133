import Glibc
import Synchronization
import Testing

@testable import Fetch

/// How a host is treated that has many links.
@Suite(.timeLimit(.minutes(5))) struct LinkHostTests {
    @Test func notMoreThanTwoAtATime() async throws {
        let counts = Mutex((now: 0, most: 0))
        let server = try ScriptedServer { _, _, connection in
            counts.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            usleep(5000)
            counts.withLock { $0.now -= 1 }
            connection.answer("200 OK")
        }
        let results = try await LinkCheckFixture.results(
            of: (0..<20).map { server.url("/\($0)") }, LinkCheckFixture.settings(ports: [server.port]))
        #expect(results.count == 20 && counts.withLock { $0.most } <= 2)
    }

    @Test func aDeadHostIsNotAskedForEachOfItsLinks() async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("429 Too Many Requests") }
        let alive = try ScriptedServer { _, _, connection in connection.answer("200 OK") }
        let urls = (0..<300).map { server.url("/\($0)") } + [alive.url("/x")]
        let results = try await LinkCheckFixture.results(
            of: urls, LinkCheckFixture.settings(ports: [server.port, alive.port]))
        let failed = results.filter { $0.url != alive.url("/x") }
        #expect(failed.count == 300 && results.count == 301)
        #expect(failed.allSatisfy { $0.kind == .protected && $0.status == 429 && $0.protection == .other })
        // Five each try, and one that was under way.
        #expect((10...12).contains(server.requests.count))
        let unasked = failed.filter { $0.requests == 0 }
        #expect(unasked.count >= 280)
        #expect(unasked.allSatisfy { $0.message?.hasSuffix("that this one was not asked.") == true })
    }

    @Test func oneGoodAnswerAmongThemKeepsTheHost() async throws {
        let server = try ScriptedServer { request, count, connection in
            connection.answer(count.isMultiple(of: 3) ? "200 OK" : "503 Later", fields: ["Retry-After: 0"])
        }
        let settings = LinkCheckFixture.settings(ports: [server.port]) {
            $0.triesAgain = false
            $0.wantsBody = true
            $0.concurrency = 1
        }
        let results = try await LinkCheckFixture.results(of: (0..<30).map { server.url("/\($0)") }, settings)
        #expect(results.count { $0.kind == .ok } == 10 && server.requests.count == 30)
    }

    @Test(arguments: [("1", 1), ("3600", 2)])
    func aHostIsLeftAloneForAsLongAsItAsksWithinBounds(field: String, seconds: Int) async throws {
        let clock = ContinuousClock()
        let times = Mutex<[ContinuousClock.Instant]>([])
        let server = try ScriptedServer { _, count, connection in
            times.withLock { $0.append(clock.now) }
            connection.answer(count == 1 ? "429 Too Many" : "200 OK", fields: ["Retry-After: \(field)"])
        }
        let settings = LinkCheckFixture.settings(ports: [server.port]) {
            $0.concurrencyPerHost = 1
            $0.longestRetryAfter = .seconds(2)
        }
        let results = try await LinkCheckFixture.results(of: [server.url("/1"), server.url("/2")], settings)
        #expect(results.map(\.kind) == [.ok, .ok])
        // No HEAD is asked for again by GET here: that would be one request more.
        #expect(LinkCheckFixture.methods(server).count == 3)
        let seen = times.withLock { $0 }
        #expect(seen[1] - seen[0] >= .seconds(seconds) - .milliseconds(50))
    }
}
