import Fetch
import Testing

@Suite struct DownloadErrorTests {
    @Test func saysWhatHappenedAndWhere() {
        let url = "https://md.example.org/"
        let sentences: [(DownloadError, String)] = [
            (.unsupportedURL("ftp://x"), "The address ftp://x is not an http or https address."),
            (.status(404, url: url, attempts: 1), "The server answered with status 404 for \(url) after 1 attempt."),
            (
                .unreachable(url: url, reason: "it took too long", attempts: 4),
                "Could not fetch \(url) after 4 attempts: it took too long."
            ),
            (.tooLarge(url: url, limit: 10), "The file at \(url) is larger than the limit of 10 bytes."),
        ]
        for (error, sentence) in sentences { #expect(error.description == sentence) }
    }

    @Test func controlCharactersOfAServerAreLeftOut() {
        let error = DownloadError.unsupportedRedirect(url: "http://a", target: "x:\u{1B}[2J\u{7}y")
        #expect(error.description.contains("redirects to x:[2Jy, which"))
    }

    @Test func onlyWhatPassesByItselfIsTemporary() {
        #expect(DownloadError.unreachable(url: "", reason: "", attempts: 1).isTemporary)
        #expect(DownloadError.status(503, url: "", attempts: 1).isTemporary)
        let lasting: [DownloadError] = [
            .status(404, url: "", attempts: 1), .untrusted(url: "", reason: ""), .tooLarge(url: "", limit: 1),
            .storing(errno: 5), .invalidResponse(url: "", reason: ""), .tooManyRedirects(url: "", limit: 1),
            .unexpectedNotModified(url: ""), .unsupportedRedirect(url: "", target: ""), .unavailable(reason: ""),
        ]
        #expect(lasting.allSatisfy { !$0.isTemporary })
    }
}
