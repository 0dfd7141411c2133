import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Testing

@testable import Dashboard

@Suite struct ActionLimitTests {
    private static let export = "/api/database/export"

    private func bearer(_ token: String) -> HTTPFields { [.authorization: "Bearer \(token)"] }

    /// Asks for the database, again while the copy from before is being put away, which is not counted.
    private func export(
        _ client: AdministrationFixture.Client, _ headers: HTTPFields
    ) async throws -> TestResponse {
        while true {
            let response = try await client.execute(uri: Self.export, method: .get, headers: headers) { $0 }
            if response.status != .serviceUnavailable { return response }
            await Task.yield()
        }
    }

    @Test func tenExportsAnHourForEachTokenAndTheOneAfterIsToldHowLongToWait() async throws {
        let fixture = try AdministrationFixture()
        let other = AdminToken().text
        try fixture.writeTokens([("anna", fixture.token), ("bert", other)])
        try await fixture.importEntity()
        try await fixture.withClient { client async throws in
            for _ in 0..<10 {
                #expect(try await export(client, bearer(fixture.token)).status == .ok)
                fixture.clock.advance(by: 60)
            }
            // However often it is asked again, by bearer or session.
            for headers in [bearer(fixture.token), try await fixture.session(client), bearer(fixture.token)] {
                let response = try await export(client, headers)
                #expect(response.status == .tooManyRequests)
                #expect(response.headers[.retryAfter] == "3000")
                #expect(response.text.contains("10 times an hour at most. Try again in 50 minutes."))
            }
            #expect(try await export(client, bearer(other)).status == .ok)
            fixture.clock.advance(by: 3_000)
            #expect(try await export(client, bearer(fixture.token)).status == .ok)
        }
    }

    @Test func exportsThatCameToNothingAreNotCounted() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            for _ in 0..<12 {
                try await client.execute(uri: Self.export, method: .get, headers: bearer(fixture.token)) {
                    #expect($0.status == .notFound)
                }
            }
            try await fixture.importEntity()
            try await client.execute(uri: Self.export, method: .get, headers: bearer(fixture.token)) {
                #expect($0.status == .ok)
            }
        }
    }

    @Test func twoRefreshesAnHourAndOnlyThoseThatWereAskedForCount() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            func ask() async throws -> (status: HTTPResponse.Status, place: String?) {
                try await client.execute(uri: "/config/refresh", method: .post, headers: session) {
                    ($0.status, $0.headers[.location] ?? $0.headers[.retryAfter])
                }
            }
            #expect(try await ask().place == "/config?refresh=requested")
            for _ in 0..<5 { #expect(try await ask().place == "/config?refresh=waiting") }
            try FileManager.default.removeItem(atPath: fixture.requestFile)
            fixture.clock.advance(by: 600)
            #expect(try await ask().place == "/config?refresh=requested")
            try FileManager.default.removeItem(atPath: fixture.requestFile)
            fixture.clock.advance(by: 600)
            let refused = try await ask()
            #expect(refused.status == .tooManyRequests)
            #expect(refused.place == "2400")
            #expect(!FileManager.default.fileExists(atPath: fixture.requestFile))
        }
    }

    @Test func whoMayNotIsToldSoHoweverOftenAndTakesNoTurnOfAnAdministrator() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient(from: RequestPeer(address: "192.0.2.7")) { client in
            for headers in [[:], bearer("wrong")] as [HTTPFields] {
                for _ in 0..<11 {
                    try await client.execute(uri: Self.export, method: .get, headers: headers) {
                        #expect($0.status == .forbidden)
                    }
                }
            }
            try await client.execute(uri: Self.export, method: .get, headers: bearer(fixture.token)) {
                #expect($0.status == .ok)
            }
        }
    }

    @Test func theFiguresAreThoseOfThePythonDashboard() throws {
        let limits = ActionLimits()
        let anna = Administrator(token: .init(name: "anna", digest: "d", created: 0))
        for (action, times) in [(LimitedAction.refresh, 2), (.databaseExport, 10), (.databaseImport, 5)] {
            for _ in 0..<times { try limits.admit(action, for: anna, now: 0) }
            let error = try #require(throws: HTTPError.self) { try limits.admit(action, for: anna, now: 1) }
            #expect(error.status == .tooManyRequests)
            #expect(error.headers[.retryAfter] == "3599")
        }
    }
}
