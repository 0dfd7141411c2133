import Fetch
import Testing

@Suite(.timeLimit(.minutes(1))) struct SizeTests {
    private static let body = GzipFixture.repeated(UInt8(ascii: "x"), runs: 4000)
    private static let decodedSize: Int64 = 1 + 4000 * 258

    private func gzipServer() throws -> ScriptedServer {
        try ScriptedServer { _, _, connection in
            connection.answer("200 OK", fields: ["Content-Encoding: gzip"], body: Self.body)
        }
    }

    @Test func gzipIsDecoded() async throws {
        let server = try gzipServer()
        let file = try TemporaryFile()
        let reports = ProgressRecord()
        let limits = DownloadLimits(maximumSize: Self.decodedSize)
        let response = try await PauseRecord().downloader(limits: limits).download(
            from: server.url(), into: file.descriptor
        ) { reports.note($0) }
        guard case .complete(let download) = response else { throw Unexpected(response) }
        #expect(download.size == Self.decodedSize)
        #expect(download.transferred == Int64(Self.body.count))
        let bytes = file.bytes
        #expect(bytes.count == Int(Self.decodedSize))
        #expect(bytes.allSatisfy { $0 == UInt8(ascii: "x") } as Bool)
        #expect(!reports.all.isEmpty && reports.all.allSatisfy { $0.expected == nil })
    }

    @Test func theLimitHoldsForDecodedBytes() async throws {
        let server = try gzipServer()
        let file = try TemporaryFile()
        let limit = Self.decodedSize - 1
        #expect(Int64(Self.body.count) < limit)
        await #expect(throws: DownloadError.tooLarge(url: server.url(), limit: limit)) {
            try await PauseRecord().downloader(limits: DownloadLimits(maximumSize: limit)).download(
                from: server.url(), into: file.descriptor)
        }
        #expect(Int64(file.bytes.count) <= limit)
        #expect(server.requests.count == 1)
    }

    @Test func anAnnouncedLengthOverTheLimitIsRefusedBeforeTheBody() async throws {
        let server = try ScriptedServer { _, _, connection in
            // No body ever comes: only a client that judges the head gets to an end.
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n")
            connection.waitForHangUp()
        }
        let file = try TemporaryFile()
        await #expect(throws: DownloadError.tooLarge(url: server.url(), limit: 1000)) {
            try await PauseRecord().downloader(limits: DownloadLimits(maximumSize: 1000)).download(
                from: server.url(), into: file.descriptor)
        }
        #expect(file.bytes.isEmpty)
    }

    @Test func anUnannouncedLengthIsCounted() async throws {
        let server = try ScriptedServer { _, _, connection in
            connection.send("HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "y", count: 1001))
        }
        let file = try TemporaryFile()
        await #expect(throws: DownloadError.tooLarge(url: server.url(), limit: 1000)) {
            try await PauseRecord().downloader(limits: DownloadLimits(maximumSize: 1000)).download(
                from: server.url(), into: file.descriptor)
        }
    }

    @Test func spoiltGzipIsAnError() async throws {
        let server = try ScriptedServer { _, _, connection in
            let spoilt = Array(Self.body.prefix(10)) + [0xFF, 0xFF, 0xFF, 0xFF]
            connection.answer("200 OK", fields: ["Content-Encoding: gzip"], body: spoilt)
        }
        let file = try TemporaryFile()
        let error = await #expect(throws: DownloadError.self) {
            try await PauseRecord().downloader().download(from: server.url(), into: file.descriptor)
        }
        guard case .invalidResponse = error else { throw error ?? .unavailable(reason: "no error") }
    }
}
