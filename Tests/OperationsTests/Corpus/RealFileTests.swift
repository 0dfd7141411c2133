import Foundation
import GRDB
import Operations
import Quality
import SAMLMetadata
import Testing

@testable import Store

/// Real aggregates, counted by hand.
@Suite(.needsCorpus) struct RealFileTests {
    private let fixture: ImportFixture

    init() throws {
        fixture = try ImportFixture()
    }

    @Test func wayf() async throws {
        let statistics = try await fixture.importFile(Corpus.real("wayf-edugain-2019.xml"), force: true).statistics
        #expect(statistics.entities == 77)
        #expect(statistics.serviceProviders == 16)
        #expect(statistics.identityProviders == 61)
        #expect(statistics.serviceProvidersWithPrivacy + statistics.identityProvidersWithPrivacy == 1)
        #expect(statistics.withSecurityContact == 4)
        #expect(statistics.withSirtfi == 4)
    }

    @Test func switchAAITest() async throws {
        let statistics = try await fixture.importFile(Corpus.real("switch-aaitest-2019.xml"), force: true).statistics
        #expect(statistics.entities == 296)
        #expect(statistics.serviceProviders == 262)
        #expect(statistics.identityProviders == 35)
        #expect(statistics.dualRole == 1)
    }

    @Test func theRealFederationListIsUnderstood() async throws {
        let list = try await fixture.importFile(
            Corpus.real("wayf-edugain-2019.xml"), federations: Corpus.real("federations.json"), force: true)
        #expect(list.warnings.isEmpty)
        let generation = try DatabaseGeneration(path: fixture.directory.database)
        let names = try await generation.federations(at: .max).map(\.federation.name)
        #expect(names.contains("WAYF"))
    }

    @Test func theHistoryOfCLARINAddsVersionsOnlyForRealChanges() async throws {
        let directory = fixture.directory.path + "/clarin"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        try Corpus.run("/bin/tar", ["-xJf", Corpus.real("clarin-spf-history.tar.xz"), "-C", directory])
        let files = try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".xml") }
        let ordered = files.sorted { Self.date($0) < Self.date($1) }
        try #require(ordered.count > 30)
        var known: [Identifier: [UInt8]] = [:]
        var expectedVersions = 0
        for (index, file) in ordered.enumerated() {
            let recordings = try Self.recordings("\(directory)/\(file)")
            expectedVersions += recordings.filter { known[$0.key] != $0.value }.count
            known = recordings
            _ = try await fixture.importFile(
                "\(directory)/\(file)", at: ImportFixture.noon + Int64(index), force: true)
        }
        let generation = try DatabaseGeneration(path: fixture.directory.database)
        let versions = try await generation.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM entity_version") }
        #expect(versions == expectedVersions)
        #expect(try await generation.latestSnapshot()?.statistics.entities == known.count)
    }

    /// What is kept of each entity of a file.
    private static func recordings(_ path: String) throws -> [Identifier: [UInt8]] {
        let parser = try MetadataParser()
        try parser.parse(Array(Data(contentsOf: URL(fileURLWithPath: path))))
        _ = try parser.finish()
        let pairs = parser.takeEntities().map { (Identifier($0.entityID), $0.bytes) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// `2015-11-04` out of `spf-2015-11-04-f60c13ef.xml`.
    private static func date(_ file: String) -> String {
        file.firstMatch(of: /\d{4}-\d{2}-\d{2}/).map { String($0.output) } ?? file
    }
}
