import HTTPTypes
import HummingbirdCore
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite("Where an answer ends")
struct AnswerFramingTests {
    private static let streamed = ["/api/export/federations", "/api/v1/federations?format=ndjson", "/feed.atom"]

    /// - Returns: all that comes back for `requests`, sent at once.
    private func answers(_ requests: String, _ fixture: DashboardFixture) async throws -> String {
        let (answers, report) = AsyncStream.makeStream(of: String.self)
        try await ServerFixture(try fixture.context()).run { addresses in
            let client = try TestConnection(addresses[0])
            try await client.send(requests.utf8)
            report.yield(try #require(try await client.receive(), "no end"))
        }
        report.finish()
        return try #require(await answers.first { _ in true })
    }

    private func body(_ answer: String) -> Substring {
        answer.firstRange(of: "\r\n\r\n").map { answer[$0.upperBound...] } ?? ""
    }

    @Test("is the end of the head for HEAD, also where GET has no length", arguments: streamed)
    func head(uri: String) async throws {
        let fixture = try await Version1Fixture.make()
        let text = try await answers(
            "HEAD \(uri) HTTP/1.1\r\nHost: a\r\n\r\n" + "GET \(uri) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            fixture)
        #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"), "\(text)")
        #expect(!text.lowercased().contains("content-length: 0\r\n"), "\(text)")
        let second = body(text)
        #expect(second.hasPrefix("HTTP/1.1 200 OK\r\n"), "\(second)")
        #expect(body(String(second)).count > 100)
    }

    @Test(
        "is the end of the connection for HTTP/1.0, whatever it asks for",
        arguments: ["", "Connection: keep-alive\r\n"])
    func oldVersion(field: String) async throws {
        let fixture = try await Version1Fixture.make()
        for uri in Self.streamed {
            let text = try await answers("GET \(uri) HTTP/1.0\r\nHost: a\r\n\(field)\r\n", fixture)
            #expect(text.firstMatch(of: /^HTTP\/1\.[01] 200 OK\r\n/) != nil, "\(text)")
            #expect(!text.lowercased().contains("transfer-encoding"), "\(text)")
            #expect(text.lowercased().contains("connection: close\r\n"), "\(text)")
            try await fixture.withClient { client in
                let whole = try await client.execute(uri: uri, method: .get) { $0.text }
                #expect(body(text) == whole[...])
            }
        }
    }
}
