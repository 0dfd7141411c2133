import Fetch
import Testing

@Suite struct RetryTests {
    private let retry = RetryPolicy(attempts: 3, firstPause: .seconds(2), maximumPause: .seconds(60))

    @Test func aCutBodyIsFetchedAgainAndLeavesNothing() async throws {
        let server = try ScriptedServer { _, count, connection in
            guard count == 1 else { return connection.answer("200 OK", text: "short") }
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + String(repeating: "z", count: 4000))
        }
        let file = try TemporaryFile()
        let reports = ProgressRecord()
        let record = PauseRecord()
        _ = try await record.downloader(retry: retry).download(from: server.url(), into: file.descriptor) {
            reports.note($0)
        }
        #expect(file.text == "short")
        #expect(record.pauses == [.seconds(2)])
        #expect(reports.all.contains { $0.attempt == 1 && $0.received == 4000 })
        #expect(reports.all.last == DownloadProgress(received: 5, expected: 5, attempt: 2))
    }

    @Test func aChunkedBodyWithoutItsLastChunkIsCut() async throws {
        let server = try ScriptedServer { _, _, connection in
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
        }
        let error = await failure(from: server)
        #expect(error?.isTemporary == true)
        #expect(server.requests.count == 3)
    }

    @Test(arguments: [true, false])
    func aConnectionEndedWithoutAnswerIsTriedAgain(byReset: Bool) async throws {
        let server = try ScriptedServer { _, count, connection in
            if count == 3 { return connection.answer("200 OK", text: "at last") }
            if byReset { connection.resetOnClose() }
        }
        let file = try TemporaryFile()
        let record = PauseRecord()
        _ = try await record.downloader(retry: retry).download(from: server.url(), into: file.descriptor)
        #expect(file.text == "at last")
        #expect(record.pauses == [.seconds(2), .seconds(4)])
    }

    @Test func unavailableTwiceThenFetched() async throws {
        let server = try ScriptedServer { _, count, connection in
            connection.answer(count < 3 ? "503 Service Unavailable" : "200 OK", text: "answer \(count)")
        }
        let file = try TemporaryFile()
        let record = PauseRecord()
        _ = try await record.downloader(retry: retry).download(from: server.url(), into: file.descriptor)
        #expect(file.text == "answer 3")
        #expect(record.pauses == [.seconds(2), .seconds(4)])
    }

    @Test(arguments: [408, 425, 429, 500, 502, 503, 504])
    func temporaryStatusesAreTriedAgainToTheEnd(status: Int) async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("\(status) No", text: "sorry") }
        let error = await failure(from: server)
        #expect(error == .status(status, url: server.url(), attempts: 3))
        #expect(error?.isTemporary == true)
        #expect(server.requests.count == 3)
    }

    @Test(arguments: [400, 401, 403, 404, 410, 501, 206, 300])
    func otherStatusesAreFinalAndNothingIsWritten(status: Int) async throws {
        let server = try ScriptedServer { _, _, connection in
            connection.answer("\(status) No", text: "<html>an error page</html>")
        }
        let file = try TemporaryFile()
        let reports = ProgressRecord()
        await #expect(throws: DownloadError.status(status, url: server.url(), attempts: 1)) {
            try await PauseRecord().downloader().download(from: server.url(), into: file.descriptor) {
                reports.note($0)
            }
        }
        #expect(file.bytes.isEmpty && reports.all.isEmpty)
        #expect(server.requests.count == 1)
    }

    private func failure(from server: ScriptedServer) async -> DownloadError? {
        await #expect(throws: DownloadError.self) {
            let file = try TemporaryFile()
            return try await PauseRecord().downloader(retry: retry).download(
                from: server.url(), into: file.descriptor)
        }
    }
}
