import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Testing

@testable import Dashboard

@Suite struct SessionTests {
    private func status(
        _ client: AdministrationFixture.Client, _ headers: HTTPFields, _ uri: String = "/config"
    ) async throws -> HTTPResponse.Status {
        try await client.execute(uri: uri, method: .get, headers: headers) { $0.status }
    }

    @Test func anHourWithoutUseEndsIt() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            fixture.clock.advance(by: 3_599)
            #expect(try await status(client, session) == .ok)
            fixture.clock.advance(by: 3_599)
            #expect(try await status(client, session) == .ok)
            fixture.clock.advance(by: 3_600)
            #expect(try await status(client, session) == .seeOther)
        }
        #expect(fixture.administration.sessions.count == 0)
    }

    @Test func whatThePageAsksByItselfIsNoUse() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            fixture.clock.advance(by: 3_000)
            #expect(try await status(client, session, "/config/progress") == .ok)
            fixture.clock.advance(by: 600)
            #expect(try await status(client, session, "/config/progress") == .forbidden)
        }
    }

    @Test func twelveHoursEndItHoweverItIsUsed() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            for _ in 0..<23 {
                fixture.clock.advance(by: 1_800)
                #expect(try await status(client, session) == .ok)
            }
            fixture.clock.advance(by: 1_800)
            #expect(try await status(client, session) == .seeOther)
        }
    }

    @Test func whenTheLineOfItsTokenGoesSoDoesTheSession() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            try fixture.writeTokens([("anna", fixture.token), ("bert", "b")])
            #expect(try await status(client, session) == .ok)
            try fixture.writeTokens([("bert", "b")])
            #expect(try await status(client, session) == .seeOther)
            #expect(try await status(client, [.authorization: "Bearer \(fixture.token)"]) == .forbidden)
            #expect(try await fixture.signIn(client).status == .forbidden)
            // Another token of the same name is another token.
            try fixture.writeTokens([("anna", "other")])
            #expect(try await status(client, session) == .seeOther)
        }
        #expect(fixture.administration.sessions.count == 0)
    }

    @Test func beyondAThousandTheOldestGoes() {
        let sessions = Sessions()
        let token = TokenFile.Entry(name: "anna", digest: "d", created: 0)
        let ids = (0..<1_001).map { sessions.begin(token, now: Int64($0)) }
        #expect(Set(ids).count == 1_001)
        #expect(sessions.count == 1_000)
        #expect(sessions.find(ids[0], now: 1_001, isUse: true) == nil)
        #expect(sessions.find(ids[1], now: 1_001, isUse: true) != nil)
        #expect(sessions.find(ids[1_000], now: 1_001, isUse: true) != nil)
    }

    @Test func anUnknownIdIsNoSession() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            _ = try await fixture.session(client)
            for cookie in ["edugain_session=", "edugain_session", "edugain_session=x", "other=1; edugain_session=0"] {
                #expect(try await status(client, [.cookie: cookie]) == .seeOther)
            }
        }
    }
}
