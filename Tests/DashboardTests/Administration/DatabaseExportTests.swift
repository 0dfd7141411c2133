import Compression
import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Quality
import Store
import Testing

@testable import Dashboard

@Suite struct DatabaseExportTests {
    private static let path = "/api/database/export"

    private func bearer(_ fixture: AdministrationFixture) -> HTTPFields { [.authorization: "Bearer \(fixture.token)"] }

    /// What lies in the cache directory, but for uses of tokens.
    private func cache(_ fixture: AdministrationFixture) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: fixture.dashboard.directory + "/cache")
        return (names ?? []).filter { !$0.hasPrefix("token-uses") }
    }

    @Test func whatComesIsTheWholeDatabase() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            for headers in [bearer(fixture), try await fixture.session(client)] {
                let body = try await client.execute(uri: Self.path, method: .get, headers: headers) { response in
                    #expect(response.status == .ok)
                    #expect(response.headers[.contentType] == "application/vnd.sqlite3")
                    #expect(
                        response.headers[.contentDisposition]
                            == "attachment; filename=\"edugain_analysis_20260328_120100.db\"")
                    #expect(response.headers[.contentLength] == "\(response.body.readableBytes)")
                    return response.body
                }
                let copy = fixture.dashboard.directory + "/copy.db"
                try Data(body.readableBytesView).write(to: URL(fileURLWithPath: copy))
                let snapshot = try await DatabaseGeneration(path: copy).latestSnapshot()
                #expect(snapshot?.statistics.entities == 1)
                try FileManager.default.removeItem(atPath: copy)
                #expect(cache(fixture) == ["export.lock"])
            }
        }
        let exports = try fixture.auditLines().filter { $0.hasPrefix("event=database-export ") }
        #expect(exports.count == 2)
        #expect(exports.allSatisfy { $0.contains("outcome=done from=unknown by=anna bytes=") })
    }

    @Test func withoutSessionOrTokenNothingIsSent() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        let expired = SessionCookie.text(
            fixture.administration.sessions.begin(
                .init(name: "anna", digest: "gone", created: 0), now: fixture.clock.now), isSecure: false)
        try await fixture.withClient { client in
            for headers in [
                [:], [.authorization: "Bearer wrong"], [.cookie: "edugain_session=x"], [.cookie: expired],
            ] as [HTTPFields] {
                for method in [HTTPRequest.Method.get, .head] {
                    try await client.execute(uri: Self.path, method: method, headers: headers) {
                        #expect($0.status == .forbidden)
                        #expect($0.headers[.contentType]?.hasPrefix("application/problem+json") == true)
                    }
                }
            }
            try await client.execute(uri: Self.path, method: .get, headers: [.accept: "text/html,*/*"]) {
                #expect($0.status == .forbidden)
                #expect($0.headers[.contentType]?.hasPrefix("text/html") == true)
                #expect($0.text.contains("/sign-in"))
            }
            try await client.execute(uri: Self.path, method: .head, headers: bearer(fixture)) {
                #expect($0.status == .ok)
                #expect($0.body.readableBytes == 0)
            }
        }
        #expect(cache(fixture).isEmpty)
    }

    @Test func oneCopyAtATimeIsMadeAndTheNextOneWhenItWasSent() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        var copy: SpooledDatabase? = try fixture.administration.export.spool()
        #expect(try #require(copy).size > 0)
        // It has no name any more: nothing is left of it when its client goes away.
        #expect(cache(fixture) == ["export.lock"])
        try await fixture.withClient { client in
            try await client.execute(uri: Self.path, method: .get, headers: bearer(fixture)) {
                #expect($0.status == .serviceUnavailable)
                #expect($0.headers[.retryAfter] == "60")
            }
        }
        copy = nil
        try await fixture.withClient { client in
            try await client.execute(uri: Self.path, method: .get, headers: bearer(fixture)) {
                #expect($0.status == .ok)
            }
        }
    }

    @Test func withoutRoomItSaysSo() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        var export = fixture.administration.export
        export.freeSpace = { _ in 16 << 20 }
        #expect(throws: DatabaseExport.Refusal.self) { try export.spool() }
        export.freeSpace = { _ in 64 << 20 }
        #expect(try export.spool().size > 0)
    }

    @Test func whatAKilledProcessLeftIsInNobodysWay() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        let directory = fixture.dashboard.directory + "/cache"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        for name in ["export.part", "export.part-journal", "export.part-wal"] {
            try Data("remains".utf8).write(to: URL(fileURLWithPath: "\(directory)/\(name)"))
        }
        #expect(try fixture.administration.export.spool().size > 0)
        #expect(cache(fixture) == ["export.lock"])
    }

    @Test func withoutADatabaseItIs404() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            try await client.execute(uri: Self.path, method: .get, headers: bearer(fixture)) {
                #expect($0.status == .notFound)
            }
        }
        #expect(cache(fixture) == ["export.lock"])
        #expect(try fixture.auditLines() == ["event=database-export outcome=failed from=unknown by=anna"])
    }

    @Test(
        arguments: [
            (nil, nil, nil, ".db"), ("gzip", nil, "gzip", ".db"), ("br;q=1, x-gzip;q=0.5", nil, "gzip", ".db"),
            ("*", nil, nil, ".db"), ("gzip;q=0", nil, nil, ".db"), ("identity", nil, nil, ".db"),
            ("gzip", "none", nil, ".db"), ("gzip", "gzip", nil, ".db.gz"), (nil, "gzip", nil, ".db.gz"),
        ] as [(String?, String?, String?, String)])
    func compressedItArrivesAsWhatItsNameSays(
        accepted: String?, parameter: String?, coding: String?, suffix: String
    ) async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            var headers = bearer(fixture)
            headers[.acceptEncoding] = accepted
            let uri = Self.path + (parameter.map { "?compress=\($0)" } ?? "")
            try await client.execute(uri: uri, method: .get, headers: headers) { response in
                #expect(response.status == .ok)
                #expect(response.headers[.contentEncoding] == coding)
                #expect(response.headers[.contentDisposition]?.hasSuffix("\(suffix)\"") == true)
                let isPacked = coding != nil || suffix == ".db.gz"
                #expect((response.headers[.contentLength] == nil) == isPacked)
                #expect(
                    response.headers[.contentType] == (suffix == ".db" ? "application/vnd.sqlite3" : "application/gzip")
                )
                var bytes = Array(response.body.readableBytesView)
                if isPacked {
                    var plain: [UInt8] = []
                    let reader = try GzipReader()
                    try reader.read(bytes) { plain += $0 }
                    try reader.finish()
                    bytes = plain
                }
                #expect(bytes.starts(with: "SQLite format 3\0".utf8))
                #expect(bytes.count % 4_096 == 0)
            }
        }
        #expect(cache(fixture) == ["export.lock"])
    }

    @Test func anUnknownFormIsRefusedAndNotCounted() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            for _ in 0..<12 {
                try await client.execute(uri: Self.path + "?compress=zip", method: .get, headers: bearer(fixture)) {
                    #expect($0.status == .badRequest)
                    #expect($0.text.contains("gzip, none"))
                }
            }
        }
    }
}
