import Fetch
import Synchronization
import Testing

@Suite struct PlainDownloadTests {
    @Test func bringsTheFileAndItsValidators() async throws {
        let server = try ScriptedServer { _, _, connection in
            let fields = ["ETag: W/\"a1\"", "last-modified:  Tue, 02 Jan 2024 03:04:05 GMT "]
            connection.answer("200 OK", fields: fields, text: "<xml/>")
        }
        let file = try TemporaryFile(containing: "something much longer from before")
        let response = try await PauseRecord().downloader().download(from: server.url(), into: file.descriptor)
        let validators = Validators(entityTag: "W/\"a1\"", lastModified: "Tue, 02 Jan 2024 03:04:05 GMT")
        let download = Download(
            effectiveURL: server.url(), validators: validators, size: 6, transferred: 6, status: 200)
        #expect(response == .complete(download))
        #expect(file.text == "<xml/>")
        let request = try #require(server.requests.first)
        #expect(request.hasPrefix("GET /metadata.xml HTTP/1.1\r\n"))
        #expect(request.contains("\r\nUser-Agent: fetch-tests/1\r\n"))
        #expect(request.contains("\r\nAccept-Encoding: ") && request.contains("gzip"))
        #expect(!request.contains("If-"))
    }

    @Test func anEmptyBodyIsASuccess() async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("200 OK") }
        let file = try TemporaryFile(containing: "old")
        let response = try await PauseRecord().downloader().download(from: server.url(), into: file.descriptor)
        guard case .complete(let download) = response else { throw Unexpected(response) }
        #expect(download.size == 0)
        #expect(file.bytes.isEmpty)
    }

    @Test func chunkedBodiesAreJoinedAndTrailersIgnored() async throws {
        let server = try ScriptedServer { _, _, connection in
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nETag: \"head\"\r\n\r\n")
            connection.send("3\r\nabc\r\n4\r\ndefg\r\n0\r\nETag: \"trailer\"\r\n\r\n")
        }
        let file = try TemporaryFile()
        let response = try await PauseRecord().downloader().download(from: server.url(), into: file.descriptor)
        guard case .complete(let download) = response else { throw Unexpected(response) }
        #expect(file.text == "abcdefg")
        #expect(download.size == 7)
        #expect(download.validators == Validators(entityTag: "\"head\""))
    }

    @Test func progressTellsWhatCameAndWhatToExpect() async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("200 OK", text: "12345678") }
        let file = try TemporaryFile()
        let reports = ProgressRecord()
        _ = try await PauseRecord().downloader().download(from: server.url(), into: file.descriptor) {
            reports.note($0)
        }
        #expect(reports.all.last == DownloadProgress(received: 8, expected: 8, attempt: 1))
    }

    @Test func interimAnswersAreNotTheAnswer() async throws {
        let server = try ScriptedServer { _, _, connection in
            connection.send("HTTP/1.1 103 Early Hints\r\nETag: \"hint\"\r\n\r\n")
            connection.answer("200 OK", text: "x")
        }
        let file = try TemporaryFile()
        let response = try await PauseRecord().downloader().download(from: server.url(), into: file.descriptor)
        guard case .complete(let download) = response else { throw Unexpected(response) }
        #expect(download.validators == Validators())
        #expect(download.status == 200)
    }
}
