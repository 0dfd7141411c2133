import DemoData
import Foundation
import Testing

@Suite("import over HTTP: signed metadata", .needsXMLSec)
struct SignatureDownloadTests {
    private let workspace: Workspace
    private let signer: Signer
    private let server: ScriptedServer
    private let cachedFile: String

    init() throws {
        workspace = try Workspace()
        signer = try Signer("publisher", in: workspace)
        let source = try signer.sign(Self.aggregate)
        server = try ScriptedServer(file: try workspace.contents(source), tag: "\"one\"")
        cachedFile = workspace.cacheDirectory + "/aggregate"
    }

    private static let aggregate = Aggregates.plain(count: 20, root: #"ID="whole""#)

    private func environment(_ signer: Signer) -> [String: String?] {
        ["EDUGAIN_METADATA_CERTIFICATE": signer.certificate]
    }

    @Test("What was verified once is confirmed by a 304, and the record of that says so too")
    func unchanged() throws {
        for outcome in ["imported", "not-modified", "not-modified"] {
            let report = try workspace.importReport(server.url, environment: environment(signer))
            #expect(report.outcome == outcome)
            #expect(report.verifiedWith == (try signer.fingerprint()))
        }
        let messages = try workspace.runs().map(\.message)
        #expect(Set(messages) == ["the signature was verified with the certificate \(try signer.fingerprint())"])
        let names = try FileManager.default.contentsOfDirectory(atPath: workspace.cacheDirectory).sorted()
        #expect(names == ["aggregate", "aggregate.json"])
    }

    @Test("Data from before a certificate was named are verified by a 304, once")
    func laterCertificate() throws {
        #expect(try workspace.importReport(server.url).verifiedWith == nil)
        #expect(try workspace.importReport(server.url).outcome == "not-modified")
        let report = try workspace.importReport(server.url, environment: environment(signer))
        #expect(report.outcome == "imported")
        #expect(report.verifiedWith == (try signer.fingerprint()))
        #expect(try workspace.importReport(server.url, environment: environment(signer)).outcome == "not-modified")
        #expect(server.requests.map(\.condition) == [nil, "\"one\"", "\"one\"", "\"one\""])
        #expect(try workspace.runs().map { $0.message.isEmpty } == [true, true, false, false])
    }

    @Test("Data that were verified with a certificate that is trusted no more are refused, also by a 304")
    func otherCertificate() throws {
        try workspace.importReport(server.url, environment: environment(signer))
        let before = try workspace.history()
        let next = try Signer("next", in: workspace)
        for _ in 0..<2 {
            let result = try workspace.runImport(server.url, "--force", environment: environment(next))
            result.expectFailure(12, "was not made with the key of the certificate")
            #expect(try workspace.runs().last?.message == result.message)
        }
        #expect(try workspace.history() == before)
        server.answer { [file = try workspace.contents(next.sign(Self.aggregate))] _ in .file(file, tag: "\"two\"") }
        #expect(
            try workspace.importReport(server.url, environment: environment(next)).verifiedWith == next.fingerprint())
    }

    @Test("Without a certificate a 304 confirms what was verified earlier, but does not say that it was")
    func certificateTakenAway() throws {
        try workspace.importReport(server.url, environment: environment(signer))
        let report = try workspace.importReport(server.url)
        #expect(report.outcome == "not-modified")
        #expect(report.verifiedWith == nil)
        #expect(try workspace.runs().map { $0.message.isEmpty } == [false, true])
    }

    @Test("A forged download is refused, never cached, and what was cached before stays")
    func forged() throws {
        try workspace.importReport(server.url, environment: environment(signer))
        let before = try workspace.history()
        let cached = try workspace.contents(cachedFile)
        let stranger = try Signer("stranger", in: workspace)
        let forged = try workspace.contents(try stranger.sign(Self.aggregate))
        server.answer { _ in .file(forged, tag: "\"two\"") }
        try workspace.runImport(server.url, "--force", environment: environment(signer)).expectFailure(12, "signature")
        #expect(try workspace.history() == before)
        #expect(try workspace.contents(cachedFile) == cached)
        #expect(!workspace.exists(cachedFile + ".part"))
        #expect(!workspace.exists(cachedFile + ".pem"))
    }

    @Test("A forged file in the place of the cached one is not believed, whatever the record says of it")
    func forgedCache() throws {
        try workspace.importReport(server.url, environment: environment(signer))
        try FileManager.default.removeItem(atPath: workspace.database)
        let stranger = try Signer("stranger", in: workspace)
        let forged = try workspace.contents(try stranger.sign(Self.aggregate))
        try Data(forged).write(to: URL(fileURLWithPath: cachedFile))
        let report = try workspace.importReport(server.url, environment: environment(signer))
        #expect(report.verifiedWith == (try signer.fingerprint()))
        #expect(server.requests.map(\.condition) == [nil, "\"one\"", nil])
    }
}
