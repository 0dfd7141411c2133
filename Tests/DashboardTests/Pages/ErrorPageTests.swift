import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

/// What cannot be shown is a page too, that says why and leads on.
@Suite struct ErrorPageTests {
    private let fixture: DashboardFixture

    init() async throws {
        fixture = try DashboardFixture()
        try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        await fixture.state.refresh()
    }

    /// What every page about an error keeps to, asked for with GET and with HEAD.
    private func check(
        _ client: any TestClientProtocol, _ uri: String, _ status: HTTPResponse.Status, says text: String,
        method: HTTPRequest.Method = .get
    ) async throws {
        let page = try await client.execute(uri: uri, method: method) { $0 }
        #expect(page.status == status, "\(uri)")
        #expect(page.headers[.contentType] == "text/html; charset=utf-8", "\(uri)")
        #expect(page.headers[.cacheControl] == "no-cache", "\(uri)")
        #expect(page.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true, "\(uri)")
        #expect(page.headers[.xContentTypeOptions] == "nosniff", "\(uri)")
        #expect(PageCheck.faults(page.text) == [], "\(uri)")
        let document = try HTMLDocument(page.text)
        #expect(document.text(of: "h1")?.isEmpty == false, "\(uri)")
        #expect(document.text(of: "main")?.contains(text) == true, "\(uri): \(document.text(of: "main") ?? "")")
        #expect(Set(document.links).isSuperset(of: ["/", "/federations", "/entities"]), "\(uri)")
        #expect(page.text.contains("name=\"robots\" content=\"noindex\""), "\(uri)")
        guard method == .get else { return }
        let head = try await client.execute(uri: uri, method: .head) { $0 }
        #expect(head.status == status, "\(uri)")
        #expect(head.body.readableBytes == 0, "\(uri)")
        #expect(head.headers[.contentType] == page.headers[.contentType], "\(uri)")
        #expect(head.headers[.cacheControl] == "no-cache", "\(uri)")
        #expect(head.headers[.contentSecurityPolicy] == page.headers[.contentSecurityPolicy], "\(uri)")
    }

    @Test(arguments: [
        ("/?days=99999999999", "“days” must be one of 7, 30, 90, 180, 365, not “99999999999”."),
        ("/?days=-1", "“days” must be one of 7, 30, 90, 180, 365, not “-1”."),
        ("/history?days=99999999999", "“days” must be one of 7, 30, 90, 180, 365"),
        ("/federations/https%3A%2F%2Fone.example%2F?days=0", "“days” must be one of"),
        ("/entities?page=0", "“page” must be a number, 1 or more, not “0”."),
        ("/entities?page=-9", "“page” must be a number, 1 or more, not “-9”."),
        ("/entities?page=99999999999999999999", "“page” must be a number, 1 or more"),
        ("/entities?role=SP%2BIdP", "“role” must be one of sp, idp, both, neither, not “SP+IdP”."),
        ("/entities?privacy=maybe", "“privacy” must be one of yes, no, unusable, na"),
        ("/entities?security=1", "“security” must be one of yes, no"),
        ("/entities?sirtfi=x", "“sirtfi” must be one of yes, no, v2"),
        ("/entities?link=x", "“link” must be one of secure, insecure, unusable, none"),
        ("/entities?sort=x", "“sort” must be one of name,"), ("/entities?order=x", "“order” must be one of asc, desc"),
        ("/federations?sort=x", "“sort” must be one of name,"), ("/validation?link=x", "“link” must be one of"),
        ("/history?since=yesterday", "“since” must be a day such as 2026-03-29, not “yesterday”."),
        ("/history?until=2026-02-30", "“until” must be a day such as 2026-03-29, not “2026-02-30”."),
        (
            "/history?since=2026-03-29&until=2026-03-28",
            "“until” must be the same day as “since” or a later one, not “2026-03-28”."
        ),
        (
            "/history/compare?from=1",
            "“from” must be a day such as 2026-03-29, or the time of a snapshot such as 2026-03-29T04:00:00Z, not “1”."
        ),
        ("/history/compare?kind=x", "“kind” must be one of changed, added, removed"),
        ("/search?q=\(String(repeating: "x", count: 201))", "“q” must be 200 characters at most"),
        ("/entities?q=%zz", "broken percent-encoding"), ("/entities/%zz", "broken percent-encoding"),
        ("/federations/%F", "broken percent-encoding"), ("/search?q=%FF", "broken percent-encoding"),
        ("/entities?role=%3Cscript%3E", "not “<script>”."),
    ])
    func whatIsNotUnderstoodIsNamed(uri: String, text: String) async throws {
        try await fixture.withClient { client in
            try await check(client, uri, .badRequest, says: text)
        }
    }

    @Test(arguments: [
        ("/nothing", "There is nothing at this address."),
        ("/federations/None", "No federation is called “None”."),
        ("/entities/https%3A%2F%2Fb.example%2F", "No entity with the entityID “https://b.example/” was ever"),
        ("/entities?page=2", "There is no page 2: the list has 1 page."),
        ("/validation?page=9", "There is no page 9: the list has 1 page."), ("/history?page=2", "There is no page 2"),
        ("/history/compare?page=2", "There is no page 2"),
        ("/federations/https%3A%2F%2Fone.example%2F?page=9223372036854775807", "There is no page"),
        ("/history?federation_name=None", "No federation is called “None”."),
        ("/history/compare?federation_name=None", "No federation is called “None”."),
        ("/history/compare?from=2020-01-01T00:00:00Z", "There is no snapshot of 2020-01-01T00:00:00Z."),
        ("/assets/other.css", "There is nothing at this address."),
        ("/federations/\(String(repeating: "x", count: 3_000))", "No federation is called “xxx"),
    ])
    func whatIsNotThereIsNamed(uri: String, text: String) async throws {
        try await fixture.withClient { client in
            try await check(client, uri, .notFound, says: text)
        }
    }

    @Test func theWrongMethodAndTooMuchAreToldAsPages() async throws {
        try await fixture.withClient { client in
            try await check(client, "/", .methodNotAllowed, says: "This address takes GET, HEAD", method: .post)
            try await check(client, "/sign-out", .methodNotAllowed, says: "This address takes OPTIONS, POST")
            let form = ByteBuffer(repeating: UInt8(ascii: "x"), count: 100_000)
            let page = try await client.execute(
                uri: "/sign-in", method: .post, headers: [.origin: "http://localhost"], body: form
            ) { TestPage(status: $0.status, headers: $0.headers, text: $0.text) }
            // Without a token there is nothing to sign in with, whatever is sent.
            #expect([.forbidden, .contentTooLarge].contains(page.status))
            #expect(PageCheck.faults(page.text) == [])
        }
    }

    @Test func aDatabaseThatCannotBeReadIsAPageThatSaysSo() async throws {
        let broken = try DashboardFixture()
        try Data("this is no database, but it is long enough to look like a file".utf8)
            .write(to: URL(fileURLWithPath: broken.database))
        await broken.state.refresh()
        try await broken.withClient { client in
            let uris = [
                "/", "/federations", "/federations/One", "/entities", "/entities/https%3A%2F%2Fa.example%2F",
                "/validation", "/history", "/history/compare", "/search?q=ab", "/status",
            ]
            for uri in uris {
                try await check(client, uri, .serviceUnavailable, says: "The data cannot be read right now")
                let page = try await client.answer(uri)
                #expect(!page.text.contains(broken.directory), "\(uri)")
                #expect(!page.text.contains("SQLite"), "\(uri)")
            }
        }
    }

    @Test(arguments: ["/", "/entities", "/federations", "/history", "/validation", "/status"])
    func parametersOfTheOldToolThatMeanNothingHereDoNoHarm(path: String) async throws {
        try await fixture.withClient { client in
            let plain = try await client.page(path).text
            let old = "?limit=0&limit=1000000&offset=-1&federation_id=&entity_type=SP%2BIdP&sort_by=%27&days="
            #expect(try await client.page(path + old).text == plain)
        }
    }

    @Test(arguments: [
        "/entities?federation=Nope", "/validation?federation=Nope", "/federations?compare=Nope",
        "/history?federation_name=Nope", "/history/compare?federation_name=Nope",
        "/api/export/entities?federation=Nope",
    ])
    func aFederationThatIsNotThereIsNotFoundAnywhere(uri: String) async throws {
        let fixture = try DashboardFixture()
        try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            try await client.execute(uri: uri, method: .get) { response in
                #expect(response.status == .notFound)
                #expect(response.text.contains("No federation is called “Nope”."))
            }
        }
    }

    @Test func beforeTheFirstImportABannerPromisesNoOlderData() async throws {
        let fixture = try DashboardFixture()
        await #expect(throws: (any Error).self) { try await fixture.importAggregate("<rss/>") }
        await fixture.state.refresh()
        try await fixture.withClient { client in
            try await client.execute(uri: "/", method: .get) { response in
                #expect(response.text.contains("was refused"))
                #expect(response.text.contains("Nothing was imported before."))
                #expect(!response.text.contains("Older data"))
            }
        }
    }
}
