import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Testing

@testable import Dashboard

@Suite struct TokenUseTests {
    private func used(_ fixture: AdministrationFixture) throws -> Int64? {
        fixture.administration.uses.settle()
        let entry = try TokenFile(
            path: "", text: String(contentsOfFile: fixture.tokenFile, encoding: .utf8)
        ).entries[0]
        return TokenUses(path: TokenUses.path(cacheDirectory: fixture.dashboard.directory + "/cache"))[entry]
    }

    @Test func useIsWrittenDownOnceAMinuteWhateverItIs() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            #expect(try used(fixture) == nil)
            let session = try await fixture.session(client)
            let begin = fixture.clock.now
            #expect(try used(fixture) == begin)
            fixture.clock.advance(by: 59)
            try await client.execute(uri: "/config", method: .get, headers: session) { #expect($0.status == .ok) }
            #expect(try used(fixture) == begin)
            fixture.clock.advance(by: 1)
            try await client.execute(uri: "/config", method: .get, headers: session) { #expect($0.status == .ok) }
            #expect(try used(fixture) == begin + 60)
            // What the page asks by itself is no use.
            fixture.clock.advance(by: 60)
            try await client.execute(uri: "/config/progress", method: .get, headers: session) { _ in }
            #expect(try used(fixture) == begin + 60)
            let bearer: HTTPFields = [.authorization: "Bearer \(fixture.token)"]
            try await client.execute(uri: "/config", method: .get, headers: bearer) {
                #expect($0.text.contains("<td data-label=\"Last used\">2026-03-28 13:03:00 +01:00</td>"))
            }
            #expect(try used(fixture) == begin + 120)
        }
    }

    @Test func whatWasKnownBeforeARestartStaysAndTheFileIsTheServersAlone() async throws {
        let fixture = try AdministrationFixture()
        let other = AdminToken().text
        try fixture.writeTokens([("anna", fixture.token), ("bert", other)])
        let entries = try TokenFile(
            path: "", text: String(contentsOfFile: fixture.tokenFile, encoding: .utf8)
        ).entries
        let directory = fixture.dashboard.directory + "/cache"
        for (entry, now) in [(entries[1], Int64(7)), (entries[0], 9)] {
            let record = TokenUseRecord(directory: directory, logger: fixture.log.logger)
            record.note(entry, among: entries, now: now)
            record.settle()
        }
        let path = TokenUses.path(cacheDirectory: directory)
        #expect(TokenUses(path: path)[entries[0]] == 9)
        #expect(TokenUses(path: path)[entries[1]] == 7)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
        #expect(try !String(contentsOfFile: path, encoding: .utf8).contains(entries[0].digest))
    }

    @Test func aFailureIsSaidOnceAndKeepsNobodyOut() async throws {
        let fixture = try AdministrationFixture()
        try Data().write(to: URL(fileURLWithPath: fixture.dashboard.directory + "/cache"))
        try await fixture.withClient { client in
            for _ in 0..<3 {
                _ = try await fixture.session(client)
                fixture.clock.advance(by: 60)
            }
        }
        fixture.administration.uses.settle()
        #expect(fixture.log.lines.filter { $0.hasPrefix("warning: uses of tokens are not written down: ") }.count == 1)
    }
}
