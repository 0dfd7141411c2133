import Operations
import Quality
import SAMLMetadata
import Store
import Testing

/// Counts and changes against an independent generator's truth.
@Suite(.needsCorpus) struct TruthTests {
    private let fixture: ImportFixture

    init() throws {
        fixture = try ImportFixture()
    }

    @Test(arguments: [
        "--entities 10300 --seed 1", "--entities 10300 --seed 2", "--entities 10300 --seed 3",
        "--entities 500 --quirks 1", "--entities 1000 --nested", "--entities 1000 --bom",
        "--entities 1000 --style md", "--entities 1000 --duplicates 5",
    ])
    func countsAndMarksAreThoseOfTheTruthFile(options: String) async throws {
        let aggregate = try GeneratedAggregate(options, in: fixture.directory)
        let statistics = try await fixture.importFile(aggregate.path).statistics
        let totals = try aggregate.totals()
        #expect(statistics.entities == totals["entities"])
        #expect(statistics.serviceProviders == totals["sp"])
        #expect(statistics.identityProviders == totals["idp"])
        #expect(statistics.dualRole == totals["both"])
        #expect(statistics.other == totals["neither"])
        #expect(statistics.serviceProvidersWithPrivacyDeclared == totals["sp_privacy"])
        #expect(statistics.identityProvidersWithPrivacyDeclared == totals["idp_privacy"])
        #expect(statistics.serviceProvidersWithSecurityContact == totals["sp_security"])
        #expect(statistics.identityProvidersWithSecurityContact == totals["idp_security"])
        #expect(statistics.withSecurityContact == totals["security"])
        #expect(statistics.withSirtfi == totals["sirtfi"])
        #expect(statistics.serviceProvidersWithSirtfi == totals["sp_sirtfi"])
        #expect(statistics.identityProvidersWithSirtfi == totals["idp_sirtfi"])
        try await compareEntities(aggregate)
    }

    private func compareEntities(_ aggregate: GeneratedAggregate) async throws {
        let generation = try DatabaseGeneration(path: fixture.directory.database)
        var stored: [Identifier: EntitySummary] = [:]
        for entity in try await generation.publishedState().entities {
            stored[Identifier(entity.summary.entityID)] = entity.summary
        }
        var wrong: [String] = []
        for truth in try aggregate.entities() {
            guard let entity = stored.removeValue(forKey: Identifier(truth.entityID)) else {
                wrong.append("missing: \(truth.entityID)")
                continue
            }
            if !Self.isEqual(entity, truth) { wrong.append(truth.entityID) }
        }
        #expect(wrong.isEmpty)
        #expect(stored.isEmpty)
    }

    private static func isEqual(_ entity: EntitySummary, _ truth: GeneratedAggregate.Entity) -> Bool {
        let marks = entity.quality.marks
        let urls = truth.privacyURLs.split(separator: " ").map(String.init)
        let hasRole = !marks.isDisjoint(with: [.serviceProvider, .identityProvider])
        let isDeclared = !marks.isDisjoint(with: [.serviceProviderPrivacyDeclared, .identityProviderPrivacyDeclared])
        let isUsable = !marks.isDisjoint(with: [.serviceProviderPrivacy, .identityProviderPrivacy])
        return marks.contains(.serviceProvider) == (truth.isServiceProvider == "1")
            && marks.contains(.identityProvider) == (truth.isIdentityProvider == "1")
            && marks.contains(.securityContact) == (truth.security == "1")
            && marks.contains(.sirtfi) == (truth.sirtfi == "1")
            && entity.federation.registrationAuthority == truth.authority
            && isDeclared == (hasRole && truth.privacy == "1")
            && isUsable == (hasRole && urls.contains { $0.hasPrefix("http") && $0.contains("://") && $0 != "https://" })
    }

    @Test(arguments: [1, 2, 3, 4]) func theImportReportsTheGeneratorsChanges(step: Int) async throws {
        let options = "--entities 3000 --seed 5 --mutate-step"
        _ = try await fixture.importFile(GeneratedAggregate("\(options) \(step - 1)", in: fixture.directory).path)
        let next = try GeneratedAggregate("\(options) \(step)", in: fixture.directory)
        let reported = try await fixture.importFile(next.path).changes
        let expected = try next.changes()
        #expect(reported.added == expected.added.sorted())
        #expect(reported.removed == expected.removed.sorted())
        let changed = Set(expected.changed.map(\.entityID))
        #expect(Set(reported.changed).subtracting(changed).isEmpty)
        // An entity attribute that is neither category nor assurance is not stored: its change is none. Such a change
        // alters none of the flags in the truth file.
        let unreported = expected.changed.filter { !reported.changed.contains($0.entityID) }
        #expect(unreported.allSatisfy { $0.before.isEmpty })
        #expect(unreported.count <= 1)
    }

    @Test(arguments: [
        ("truncated", "cut off"), ("html", "HTML page"), ("expired", "expired at"), ("empty", "no md:EntityDescriptor"),
        ("half", "50 % fewer"), ("badxml", "tag mismatch"), ("badutf8", "not proper UTF-8"),
    ])
    func brokenAggregatesAreRefusedWithTheirOwnReason(kind: String, reason: String) async throws {
        let good = try GeneratedAggregate("--entities 500", in: fixture.directory)
        _ = try await fixture.importFile(good.path)
        let path = fixture.directory.path + "/broken.xml"
        try Corpus.generate(["--entities", "500", "--broken", kind, "--out", path])
        do {
            _ = try await fixture.importFile(path)
            Issue.record("\(kind) was accepted")
        } catch let failure as CommandFailure {
            #expect(failure.status == .verificationFailed)
            #expect(failure.message.contains(reason))
        }
        let snapshot = try await DatabaseGeneration(path: fixture.directory.database).latestSnapshot()
        #expect(snapshot?.statistics.entities == 500)
    }
}
