import Fetch
import Foundation
import Testing

@Suite(.timeLimit(.minutes(1))) struct UnreachableTests {
    /// An address whose server has gone.
    private func deadURL() throws -> String {
        let server = try ScriptedServer { _, _, _ in }
        return server.url()
    }

    @Test func aRefusedConnectionIsTemporaryAndCounted() async throws {
        let url = try deadURL()
        let file = try TemporaryFile()
        let record = PauseRecord()
        let error = await #expect(throws: DownloadError.self) {
            try await record.downloader().download(from: url, into: file.descriptor)
        }
        guard case .unreachable(url, let reason, 4) = error else { throw error ?? .unavailable(reason: "no error") }
        #expect(reason.hasPrefix("no connection could be made ("))
        #expect(error?.isTemporary == true)
        #expect(error?.description.contains("after 4 attempts") == true)
        #expect(record.pauses == [.seconds(2), .seconds(4), .seconds(8)])
    }

    @Test(arguments: [0, -1])
    func oneAttemptIsAlwaysMade(attempts: Int) async throws {
        let url = try deadURL()
        let file = try TemporaryFile()
        let error = await #expect(throws: DownloadError.self) {
            try await PauseRecord().downloader(retry: RetryPolicy(attempts: attempts)).download(
                from: url, into: file.descriptor)
        }
        guard case .unreachable(_, _, 1) = error else { throw error ?? .unavailable(reason: "no error") }
    }

    @Test(arguments: ["", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome"])
    func aStalledServerIsGivenUp(beginning: String) async throws {
        try await expectTimeOut(DownloadLimits(stallTimeout: .milliseconds(10)), after: beginning)
    }

    @Test func aSlowServerIsGivenUpAfterTheTotalTime() async throws {
        let beginning = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome"
        try await expectTimeOut(DownloadLimits(totalTimeout: .milliseconds(300)), after: beginning)
    }

    @Test func anUnknownNameIsTemporary() async throws {
        let file = try TemporaryFile()
        // RFC 6761, section 6.4: this name never resolves.
        let error = await #expect(throws: DownloadError.self) {
            try await PauseRecord().downloader(retry: RetryPolicy(attempts: 2)).download(
                from: "http://metadata.invalid/", into: file.descriptor)
        }
        guard case .unreachable(_, let reason, 2) = error else { throw error ?? .unavailable(reason: "no error") }
        #expect(reason.hasPrefix("the server's name could not be looked up ("))
    }

    private func expectTimeOut(_ limits: DownloadLimits, after beginning: String) async throws {
        let server = try ScriptedServer { _, _, connection in
            connection.send(beginning)
            connection.waitForHangUp()
        }
        let file = try TemporaryFile()
        let record = PauseRecord()
        let clock = ContinuousClock()
        let start = clock.now
        let error = await #expect(throws: DownloadError.self) {
            try await record.downloader(limits: limits, retry: RetryPolicy(attempts: 2)).download(
                from: server.url(), into: file.descriptor)
        }
        guard case .unreachable(_, let reason, 2) = error else { throw error ?? .unavailable(reason: "no error") }
        #expect(reason.hasPrefix("it took too long ("))
        #expect(record.pauses.count == 1)
        #expect(server.requests.count == 2)
        #expect(clock.now - start < .seconds(60))
    }
}
