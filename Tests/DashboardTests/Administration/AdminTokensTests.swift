import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Testing

@testable import Dashboard

@Suite struct AdminTokensTests {
    @Test func theFileIsReadAgainWhenItChanges() async throws {
        let fixture = try AdministrationFixture(hasToken: false)
        try await fixture.withClient { client in
            #expect(try await fixture.signIn(client).status == .forbidden)
            try fixture.writeTokens([("anna", fixture.token)])
            #expect(try await fixture.signIn(client).status == .seeOther)
            // In place, of the same size.
            let other = AdminToken().text
            let text = try String(contentsOfFile: fixture.tokenFile, encoding: .utf8)
                .replacing(AdminToken.digest(fixture.token), with: AdminToken.digest(other))
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: fixture.tokenFile))
            try file.write(contentsOf: Data(text.utf8))
            try file.close()
            #expect(try await fixture.signIn(client).status == .forbidden)
            #expect(try await fixture.signIn(client, token: other).status == .seeOther)
            try FileManager.default.removeItem(atPath: fixture.tokenFile)
            let response = try await fixture.signIn(client)
            #expect(response.text.contains("There is no admin token yet"))
        }
    }

    @Test func aLineThatIsNotUnderstoodKeepsEverybodyOutAndIsLoggedOnce() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            let text = try String(contentsOfFile: fixture.tokenFile, encoding: .utf8)
            try Data((text + "bert secret-by-mistake\n").utf8).write(to: URL(fileURLWithPath: fixture.tokenFile))
            for _ in 0..<3 {
                #expect(try await fixture.signIn(client).status == .serviceUnavailable)
                try await client.execute(uri: "/config", method: .get, headers: session) {
                    #expect($0.status == .seeOther)
                }
                try await client.execute(
                    uri: "/api/database/export", method: .get, headers: [.authorization: "Bearer \(fixture.token)"]
                ) { #expect($0.status == .serviceUnavailable) }
            }
            let errors = fixture.log.lines.filter { $0.hasPrefix("error: ") }
            #expect(errors.count == 1)
            #expect(errors.first?.contains("nobody can sign in: \(fixture.tokenFile), line ") == true)
            #expect(!errors.joined().contains("secret"))
            // When it is mended, whoever was signed in goes on.
            try Data(text.utf8).write(to: URL(fileURLWithPath: fixture.tokenFile))
            try await client.execute(uri: "/config", method: .get, headers: session) { #expect($0.status == .ok) }
        }
    }

    @Test func aFileThatCannotBeReadKeepsEverybodyOut() async throws {
        let fixture = try AdministrationFixture(hasToken: false)
        try FileManager.default.createDirectory(atPath: fixture.tokenFile, withIntermediateDirectories: false)
        try await fixture.withClient { client in
            for _ in 0..<2 {
                try await client.execute(uri: "/sign-in", method: .get) {
                    #expect($0.status == .serviceUnavailable)
                    #expect(!$0.text.contains(fixture.tokenFile))
                }
            }
        }
        #expect(fixture.log.lines.count == 1)
    }

    @Test func aWrongTokenIsWrittenDownTenTimesInTenMinutesAndKeepsNoRightOneOut() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient(from: RequestPeer(address: "192.0.2.7")) { client async throws in
            func status(_ token: String) async throws -> HTTPResponse.Status {
                try await client.execute(
                    uri: "/config", method: .get, headers: [.authorization: "Bearer \(token)"]
                ) { $0.status }
            }
            for _ in 0..<30 { #expect(try await status("wrong") == .forbidden) }
            let line = "event=bearer-token outcome=refused from=192.0.2.7 by=- reason=\"wrong token\" path=/config"
            #expect(try fixture.auditLines() == Array(repeating: line, count: 10))
            #expect(try await status(fixture.token) == .ok)
            #expect(try await fixture.signIn(client).status == .seeOther)
            fixture.clock.advance(by: 600)
            #expect(try await status("wrong") == .forbidden)
            #expect(try fixture.auditLines().count == 12)
        }
    }

    @Test func aWrongTokenIsWrittenDownAlsoWhereThereIsNoRightOne() async throws {
        let fixture = try AdministrationFixture(hasToken: false)
        try await fixture.withClient { client in
            try await client.execute(
                uri: "/config/progress", method: .get, headers: [.authorization: "Bearer wrong"]
            ) { #expect($0.status == .forbidden) }
        }
        #expect(try fixture.auditLines().count == 1)
    }

    @Test func everyByteOfEveryDigestIsLookedAtWhereverTheDifferenceIs() {
        let digest = AdminToken.digest("x")
        for place in [0, 31, 63] {
            var other = Array(digest.utf8)
            other[place] ^= 1
            let bytes = CountedBytes(other)
            #expect(!AdminTokens.isEqual(bytes, Array(digest.utf8)))
            #expect(bytes.reads == 64)
        }
    }

    @Test func bytesAreEqualOrNot() {
        #expect(AdminTokens.isEqual([1, 2, 3], [1, 2, 3]))
        for other: [UInt8] in [[], [1, 2], [1, 2, 4], [0, 2, 3], [1, 2, 3, 0]] {
            #expect(!AdminTokens.isEqual([1, 2, 3], other))
        }
    }

    @Test func theTokenIsFoundWhereverItsLineIs() {
        let entries = (0..<5).map {
            TokenFile.Entry(name: "n\($0)", digest: AdminToken.digest("token \($0)"), created: 0)
        }
        for number in 0..<5 { #expect(AdminTokens.find("token \(number)", in: entries)?.name == "n\(number)") }
        #expect(AdminTokens.find("token 5", in: entries) == nil)
        #expect(AdminTokens.find(entries[0].digest, in: entries) == nil)
    }
}

/// Bytes that count how often one is read.
private final class CountedBytes: Collection {
    private let bytes: [UInt8]
    private(set) var reads = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var startIndex: Int { 0 }
    var endIndex: Int { bytes.count }

    func index(after index: Int) -> Int { index + 1 }

    subscript(index: Int) -> UInt8 {
        reads += 1
        return bytes[index]
    }
}
