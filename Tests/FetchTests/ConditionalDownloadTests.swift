import Fetch
import Testing

@Suite struct ConditionalDownloadTests {
    @Test func sendsBothValidatorsAndTakesNotModified() async throws {
        let server = try ScriptedServer { _, _, connection in
            connection.send("HTTP/1.1 304 Not Modified\r\nETag: \"a1\"\r\n\r\n")
        }
        let validators = Validators(entityTag: "\"a1\"", lastModified: "Tue, 02 Jan 2024 03:04:05 GMT")
        let file = try TemporaryFile()
        let response = try await PauseRecord().downloader().download(
            from: server.url(), validators: validators, into: file.descriptor)
        #expect(response == .notModified)
        #expect(file.bytes.isEmpty)
        let request = try #require(server.requests.first)
        #expect(request.contains("\r\nIf-None-Match: \"a1\"\r\n"))
        #expect(request.contains("\r\nIf-Modified-Since: Tue, 02 Jan 2024 03:04:05 GMT\r\n"))
    }

    @Test func aChangedFileIsFetched() async throws {
        let server = try ScriptedServer { _, _, connection in
            connection.answer("200 OK", fields: ["ETag: \"b2\""], text: "new")
        }
        let file = try TemporaryFile()
        let response = try await PauseRecord().downloader().download(
            from: server.url(), validators: Validators(entityTag: "\"a1\""), into: file.descriptor)
        guard case .complete(let download) = response else { throw Unexpected(response) }
        #expect(download.validators.entityTag == "\"b2\"")
        #expect(file.text == "new")
    }

    @Test(arguments: [nil, Validators(), Validators(entityTag: "\"a\"\r\nX-Smuggled: 1")])
    func notModifiedWithoutAConditionIsAnError(validators: Validators?) async throws {
        let server = try ScriptedServer { _, _, connection in connection.send("HTTP/1.1 304 Not Modified\r\n\r\n") }
        let file = try TemporaryFile()
        await #expect(throws: DownloadError.unexpectedNotModified(url: server.url())) {
            try await PauseRecord().downloader().download(
                from: server.url(), validators: validators, into: file.descriptor)
        }
        #expect(server.requests.count == 1)
        #expect(server.requests.allSatisfy { !$0.contains("Smuggled") && !$0.contains("If-") })
    }
}
