import Fetch
import Testing

@Suite struct RedirectTests {
    @Test func aRedirectIsFollowed() async throws {
        let server = try ScriptedServer { request, _, connection in
            guard request.hasPrefix("GET /old ") else {
                return connection.answer("200 OK", fields: ["ETag: \"new\""], text: "new place")
            }
            connection.answer("301 Moved", fields: ["Location: /new", "ETag: \"old\""], text: "<html>moved</html>")
        }
        let file = try TemporaryFile()
        let response = try await PauseRecord().downloader().download(from: server.url("/old"), into: file.descriptor)
        guard case .complete(let download) = response else { throw Unexpected(response) }
        #expect(download.effectiveURL == server.url("/new"))
        #expect(download.validators == Validators(entityTag: "\"new\""))
        #expect(download.size == 9)
        #expect(file.text == "new place")
    }

    @Test(arguments: [0, 3])
    func aLoopEndsAtTheLimit(limit: Int) async throws {
        let server = try ScriptedServer { _, _, connection in
            connection.answer("302 Found", fields: ["Location: /metadata.xml"])
        }
        let file = try TemporaryFile()
        await #expect(throws: DownloadError.tooManyRedirects(url: server.url(), limit: limit)) {
            try await PauseRecord().downloader(limits: DownloadLimits(maximumRedirects: limit)).download(
                from: server.url(), into: file.descriptor)
        }
        #expect(server.requests.count == limit + 1)
        #expect(file.bytes.isEmpty)
    }

    @Test(arguments: ["file:///etc/passwd", "FILE:/etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1:70/1", "x:y"])
    func otherProtocolsAreRefusedByName(target: String) async throws {
        let server = try ScriptedServer { _, _, connection in
            connection.answer("302 Found", fields: ["Location: \(target)"])
        }
        let file = try TemporaryFile()
        let error = DownloadError.unsupportedRedirect(url: server.url(), target: target)
        await #expect(throws: error) {
            try await PauseRecord().downloader().download(from: server.url(), into: file.descriptor)
        }
        #expect(error.description.contains(target))
        #expect(file.bytes.isEmpty)
        #expect(server.requests.count == 1)
    }

    @Test func passwordsStayWithTheirHostAndOutOfRecords() async throws {
        let other = try ScriptedServer { _, _, connection in connection.answer("200 OK", text: "x") }
        let target = other.url(host: "localhost")
        let server = try ScriptedServer { _, _, connection in
            connection.answer("302 Found", fields: ["Location: \(target)"])
        }
        let file = try TemporaryFile()
        let url = server.url(host: "reader:secret@127.0.0.1")
        let response = try await PauseRecord().downloader().download(from: url, into: file.descriptor)
        guard case .complete(let download) = response else { throw Unexpected(response) }
        #expect(download.effectiveURL == target)
        #expect(server.requests.allSatisfy { $0.contains("\r\nAuthorization: Basic ") })
        #expect(other.requests.count == 1 && other.requests.allSatisfy { !$0.contains("Authorization") })
    }

    @Test func passwordsStayOutOfErrorsAndEffectiveAddresses() async throws {
        let server = try ScriptedServer { request, _, connection in
            connection.answer(request.hasPrefix("GET /there ") ? "200 OK" : "404 Not Found", text: "x")
        }
        let file = try TemporaryFile()
        let host = "reader:secret@127.0.0.1"
        await #expect(throws: DownloadError.status(404, url: server.url(), attempts: 1)) {
            try await PauseRecord().downloader().download(from: server.url(host: host), into: file.descriptor)
        }
        let response = try await PauseRecord().downloader().download(
            from: server.url("/there", host: host), into: file.descriptor)
        guard case .complete(let download) = response else { throw Unexpected(response) }
        #expect(download.effectiveURL == server.url("/there"))
    }
}
