import Fetch
import Testing

@Suite struct AddressTests {
    @Test(arguments: [
        "", "metadata.xml", "file:///etc/passwd", "ftp://127.0.0.1/x", "http:127.0.0.1", "https://",
        "http://127.0.0.1/a b", "http://127.0.0.1/\u{0}", "http://127.0.0.1:99999/", "http://[::1/",
    ])
    func otherAddressesAreRefused(url: String) async throws {
        let file = try TemporaryFile()
        let error = DownloadError.unsupportedURL(url)
        await #expect(throws: error) {
            try await PauseRecord().downloader().download(from: url, into: file.descriptor)
        }
        #expect(!error.isTemporary)
    }

    @Test func theSchemeMayBeInCapitals() async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("200 OK", text: "x") }
        let file = try TemporaryFile()
        _ = try await PauseRecord().downloader().download(
            from: server.url().replacing("http", with: "HTTP"), into: file.descriptor)
        #expect(file.text == "x")
    }

    @Test func anAnswerThatIsNotHTTPIsAnError() async throws {
        let server = try ScriptedServer { _, _, connection in connection.send("SSH-2.0-Something\r\n\r\n") }
        let file = try TemporaryFile()
        let error = await #expect(throws: DownloadError.self) {
            try await PauseRecord().downloader().download(from: server.url(), into: file.descriptor)
        }
        guard case .invalidResponse = error else { throw error ?? .unavailable(reason: "no error") }
        #expect(file.bytes.isEmpty)
    }
}
