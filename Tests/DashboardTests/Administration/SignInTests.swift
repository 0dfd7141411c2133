import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import Dashboard

@Suite struct SignInTests {
    @Test func withoutAnyTokenThePageSaysHowToMakeOne() async throws {
        let fixture = try AdministrationFixture(hasToken: false)
        try await fixture.withClient { client in
            for method in [HTTPRequest.Method.get, .post] {
                try await client.execute(
                    uri: "/sign-in", method: method, headers: AdministrationFixture.ownOrigin,
                    body: ByteBuffer(string: "token=x")
                ) {
                    #expect($0.status == .forbidden)
                    #expect($0.text.contains("edugain-ctl token new NAME"))
                }
            }
        }
    }

    @Test func aTokenOpensTheConfigurationPageUntilTheSignOut() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            try await client.execute(uri: "/config", method: .get) {
                #expect($0.status == .seeOther)
                #expect($0.headers[.location] == "/sign-in?next=%2Fconfig")
                #expect($0.text.contains("href=\"/sign-in?next=%2Fconfig\""))
            }
            try await client.execute(uri: "/sign-in?next=%2Fconfig", method: .get) {
                #expect($0.status == .ok)
                #expect($0.text.contains("autocomplete=\"current-password\""))
                #expect($0.text.contains("name=\"next\" value=\"/config\""))
            }
            let session = try await fixture.session(client)
            try await client.execute(uri: "/config", method: .get, headers: session) {
                #expect($0.status == .ok)
                #expect($0.text.contains("You are “anna”"))
            }
            try await client.execute(uri: "/sign-in", method: .get, headers: session) {
                #expect($0.headers[.location] == "/config")
            }
            try await client.execute(uri: "/sign-out", method: .post, headers: session) {
                #expect($0.status == .seeOther)
                #expect($0.headers[.setCookie]?.contains("edugain_session=; Path=/; Max-Age=0;") == true)
            }
            try await client.execute(uri: "/config", method: .get, headers: session) { #expect($0.status == .seeOther) }
            // Nobody signs out twice.
            try await client.execute(uri: "/sign-out", method: .post, headers: session) { _ in }
        }
        #expect(fixture.administration.sessions.count == 0)
        #expect(
            try fixture.auditLines() == [
                "event=sign-in outcome=done from=unknown by=anna", "event=sign-out outcome=done from=unknown by=anna",
            ])
    }

    @Test func aWrongTokenIsRefusedWithTheFormAndOneLineInTheLog() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient(from: RequestPeer(address: "192.0.2.7")) { client in
            let response = try await fixture.signIn(client, token: "wrong", next: "/config?x=1")
            #expect(response.status == .forbidden)
            #expect(response.headers[.setCookie] == nil)
            #expect(response.text.contains("not one of this dashboard"))
            #expect(response.text.contains("value=\"/config?x=1\""))
            #expect(!response.text.contains("wrong"))
        }
        let line = "event=sign-in outcome=refused from=192.0.2.7 by=- reason=\"wrong token\""
        #expect(fixture.log.lines == ["warning: audit \(line)"])
        #expect(try fixture.auditLines() == [line])
    }

    @Test func aTokenWithALineEndFromThePasswordSafeIsGood() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            let response = try await fixture.signIn(client, token: "+\(fixture.token)%0D%0A")
            #expect(response.status == .seeOther)
        }
    }

    @Test func theCookieIsForOurPagesAloneAndSecureByHTTPS() async throws {
        let fixture = try AdministrationFixture()
        let flags = "; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict"
        func cookie(_ peer: RequestPeer, _ headers: HTTPFields) async throws -> Substring {
            let found = Box()
            try await fixture.withClient(from: peer) { client in
                let response = try await fixture.signIn(client, headers: headers)
                #expect(response.status == .seeOther)
                found.set(response.headers[.setCookie])
            }
            let text = try #require(found.text)
            #expect(text.wholeMatch(of: /edugain_session=[0-9a-f]{64};.*/) != nil)
            return text.drop { $0 != ";" }
        }
        var https: HTTPFields = [.origin: "https://localhost"]
        https[try #require(HTTPField.Name("X-Forwarded-Proto"))] = "https"
        #expect(try await cookie(RequestPeer(address: "127.0.0.1"), AdministrationFixture.ownOrigin) == flags)
        #expect(try await cookie(RequestPeer(address: "127.0.0.1"), https) == flags + "; Secure")
        #expect(try await cookie(RequestPeer(address: nil), https) == flags + "; Secure")
        // What somebody who is no proxy of ours says counts for nothing.
        #expect(try await cookie(RequestPeer(address: "192.0.2.7"), https) == flags)
    }

    @Test func theIdOfASessionIsAlwaysANewOne() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            let planted = "edugain_session=" + String(repeating: "a", count: 64)
            var headers = AdministrationFixture.ownOrigin
            headers[.cookie] = planted
            let response = try await fixture.signIn(client, headers: headers)
            #expect(response.status == .seeOther)
            #expect(response.headers[.setCookie]?.hasPrefix(planted) == false)
            try await client.execute(uri: "/config", method: .get, headers: headers) { #expect($0.status == .seeOther) }
            // The session from before ends with a new sign-in.
            let old = try await fixture.session(client)
            _ = try await fixture.signIn(client, headers: old)
            try await client.execute(uri: "/config", method: .get, headers: old) { #expect($0.status == .seeOther) }
        }
    }

    @Test(arguments: [
        "//evil.example", "https:evil.example", "https://evil.example/", "/\\evil.example", "\\\\evil.example",
        "/\t/evil.example", "/\n/evil.example", "javascript:alert(1)", "evil", "", "///evil.example", "/a\r\nX: y",
        "/" + String(repeating: "a", count: 3_000),
    ])
    func theSignInLeadsToOurOwnPagesAlone(next: String) async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            let response = try await fixture.signIn(client, next: next)
            #expect(response.headers[.location] == "/config")
            try await client.execute(uri: "/sign-in?next=\(PathSegment.encoded(next))", method: .get) {
                #expect($0.text.contains("name=\"next\" value=\"/config\""))
            }
        }
    }

    @Test(arguments: ["/config", "/entities?role=sp&text=a%20b", "/federations/Fjord%2FSkagen", "/"])
    func aPathHereIsFollowed(next: String) async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client async throws in
            #expect(try await fixture.signIn(client, next: next).headers[.location] == next)
        }
    }

    @Test func tenFailuresAreEnoughForTenMinutesAndForTheirAddressAlone() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient(from: RequestPeer(address: "192.0.2.7")) { client async throws in
            for _ in 0..<10 {
                #expect(try await fixture.signIn(client, token: "wrong").status == .forbidden)
                fixture.clock.advance(by: 6)
            }
            let response = try await fixture.signIn(client)
            #expect(response.status == .tooManyRequests)
            #expect(response.headers[.retryAfter] == "540")
            #expect(response.text.contains("Try again in 9 minutes."))
        }
        try await fixture.withClient(from: RequestPeer(address: "192.0.2.8")) { client async throws in
            #expect(try await fixture.signIn(client).status == .seeOther)
        }
        fixture.clock.advance(by: 540)
        try await fixture.withClient(from: RequestPeer(address: "192.0.2.7")) { client async throws in
            #expect(try await fixture.signIn(client).status == .seeOther)
        }
    }

    @Test func addressesOfOneNetworkCountTogether() async throws {
        let fixture = try AdministrationFixture()
        for number in 0..<10 {
            try await fixture.withClient(from: RequestPeer(address: "2001:db8::\(number)")) { client async throws in
                #expect(try await fixture.signIn(client, token: "wrong").status == .forbidden)
            }
        }
        try await fixture.withClient(from: RequestPeer(address: "2001:db8::ffff")) { client async throws in
            #expect(try await fixture.signIn(client).status == .tooManyRequests)
        }
        try await fixture.withClient(from: RequestPeer(address: "2001:db8:0:1::1")) { client async throws in
            #expect(try await fixture.signIn(client).status == .seeOther)
        }
    }

    @Test func ofManyFailuresAtOnceTenAreAnsweredAndWrittenDown() async throws {
        let fixture = try AdministrationFixture()
        let routes = SignInRoutes(context: fixture.context)
        let gate = Gate(12)
        let refused = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<12 {
                let request = Request(
                    head: HTTPRequest(
                        method: .post, scheme: "http", authority: "localhost", path: "/sign-in",
                        headerFields: AdministrationFixture.ownOrigin),
                    body: RequestBody(asyncSequence: GatedBody(gate: gate, bytes: ByteBuffer(string: "token=wrong"))))
                group.addTask {
                    do {
                        return try await routes.signIn(request).status == .forbidden
                    } catch let error as HTTPError {
                        #expect(error.status == .tooManyRequests)
                        return false
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(refused == 10)
        #expect(try fixture.auditLines().count == 10)
    }

    @Test func aFormThatIsTooLargeOrNoneIsRefused() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            let large = try await fixture.signIn(client, token: String(repeating: "a", count: 5_000))
            #expect(large.status == .contentTooLarge)
            try await client.execute(
                uri: "/sign-in", method: .post, headers: AdministrationFixture.ownOrigin,
                body: ByteBuffer(string: "{}")
            ) {
                #expect($0.status == .badRequest)
            }
        }
    }

    @Test func noAnswerIsKeptByAnyCache() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            for (uri, headers) in [
                ("/sign-in", [:]), ("/config", [:]), ("/config", session), ("/config/progress", session),
                ("/api/database/export", session),
            ] as [(String, HTTPFields)] {
                try await client.execute(uri: uri, method: .get, headers: headers) {
                    #expect($0.headers[.cacheControl] == "no-store", "\(uri)")
                    #expect($0.headers[.eTag] == nil, "\(uri)")
                }
            }
            let wrong = try await fixture.signIn(client, token: "wrong")
            #expect(wrong.headers[.cacheControl] == "no-store")
        }
    }
}

/// A text that a closure leaves.
private final class Box: Sendable {
    private let value = Mutex<String?>(nil)
    var text: String? { value.withLock { $0 } }
    func set(_ text: String?) { value.withLock { $0 = text } }
}

/// Lets nobody through before so many have come.
private actor Gate {
    private let count: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) {
        self.count = count
    }

    func pass() async {
        await withCheckedContinuation {
            waiting.append($0)
            open()
        }
    }

    private func open() {
        guard waiting.count >= count else { return }
        for continuation in waiting { continuation.resume() }
    }
}

/// The body of a request, which comes when the gate opens.
private struct GatedBody: AsyncSequence, Sendable {
    let gate: Gate
    let bytes: ByteBuffer

    struct Iterator: AsyncIteratorProtocol {
        let gate: Gate
        var bytes: ByteBuffer?

        mutating func next() async -> ByteBuffer? {
            guard let next = bytes else { return nil }
            await gate.pass()
            bytes = nil
            return next
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(gate: gate, bytes: bytes) }
}
