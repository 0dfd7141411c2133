import Foundation
import SAMLMetadata
import Testing

@testable import Store

@Suite struct DifferenceTests {
    private let directory: TemporaryDirectory
    private var history: HistoryFixture

    init() throws {
        directory = try TemporaryDirectory()
        history = HistoryFixture(directory)
    }

    @Test(arguments: 0..<10)
    mutating func anyTwoSnapshotsAreCompared(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let pool = try EntityPool(entities: 5)
        for number in 1...6 { try history.write(pool.random(&generator), at: Int64(number) * 100) }
        let database = try DatabaseGeneration(path: directory.database)
        for first in history.times {
            for second in history.times {
                let difference = try await database.difference(from: first, to: second)
                let old = history.states[first] ?? [:]
                let new = history.states[second] ?? [:]
                #expect(difference.added.map(\.entityID) == new.keys.filter { old[$0] == nil }.sorted())
                #expect(difference.removed.map(\.entityID) == old.keys.filter { new[$0] == nil }.sorted())
                let changed = old.keys.filter { new[$0] != nil && new[$0]?.digest != old[$0]?.digest }.sorted()
                #expect(difference.changed.map(\.entityID) == changed)
                for change in difference.changed {
                    #expect(change.fields.map(\.field) == [.name, .federation, .displayNames])
                    #expect(change.fields[0].old == [old[change.entityID]?.name])
                    #expect(change.fields[0].new == [new[change.entityID]?.name])
                }
            }
        }
    }

    private func version(_ change: (inout EntityDetail) -> Void = { _ in }) throws -> EntityVersion {
        let recordings = try EntityFixture.recordings(
            EntityFixture.serviceProvider("https://a.example/", name: "A"))
        let record = EntityFixture.records(recordings)[0]
        var detail = EntityDetail(recordings[0].decoded())
        change(&detail)
        return EntityVersion(
            summary: EntitySummary(
                entityID: record.entityID, name: record.name, organization: record.organization,
                federation: FederationName(registrationAuthority: record.registrationAuthority, name: "One"),
                quality: record.quality),
            validFrom: 1, validTo: nil, detail: detail)
    }

    @Test func equalVersionsHaveNoChanges() throws {
        #expect(FieldComparison(try version(), try version()).changes == [])
    }

    @Test func everyFieldOfTheDetailIsCompared() throws {
        let changes: [(FieldChange.Field, [String], (inout EntityDetail) -> Void)] = [
            (.registrationInstant, ["1970-01-01T00:00:05Z"], { $0.registrationInstant = 5 }),
            (.registrationPolicies, ["p (en)"], { $0.registrationPolicies = [LocalizedValue("p", language: "en")] }),
            (.organizationNames, ["o"], { $0.organizationNames = [LocalizedValue("o", language: "")] }),
            (
                .organizationDisplayNames, ["o (de)"],
                { $0.organizationDisplayNames = [LocalizedValue("o", language: "de")] }
            ),
            (
                .displayNames, ["B (en, service provider)"],
                { $0.displayNames.append(LocalizedValue("B", language: "en", role: .serviceProvider)) }
            ),
            (.descriptions, ["d (en)"], { $0.descriptions = [LocalizedValue("d", language: "en")] }),
            (.informationURLs, ["i (en)"], { $0.informationURLs = [LocalizedValue("i", language: "en")] }),
            (
                .privacyStatementURLs, ["q (en)"],
                { $0.privacyStatementURLs.append(LocalizedValue("q", language: "en")) }
            ),
            (
                .logos, ["l (80×60)"],
                { $0.logos = [Logo(url: "l", inlineSize: 0, width: 80, height: 60, language: "", role: nil)] }
            ),
            (
                .contacts, ["technical, REFEDS security, malformed address"],
                {
                    $0.contacts = [
                        EntityDetail.Contact(
                            type: "technical", isREFEDSSecurity: true, isInCommonSecurity: false, address: .malformed)
                    ]
                }
            ),
            (.contacts, [], { $0.contactsDigest = "other" }),
            (.assuranceCertifications, ["c"], { $0.assuranceCertifications = ["c"] }),
            (.entityCategories, ["c"], { $0.entityCategories = ["c"] }),
            (.entityCategorySupport, ["c"], { $0.entityCategorySupport = ["c"] }),
            (.scopes, ["s (regular expression)"], { $0.scopes = [Scope("s", isRegularExpression: true)] }),
            (
                .certificates, ["0123456789abcdef (signing, identity provider)"],
                {
                    $0.certificates = [
                        EntityDetail.CertificateSummary(
                            sha256: "0123456789abcdef0123", use: .signing, role: .identityProvider)
                    ]
                }
            ),
            (.errorURL, ["e"], { $0.errorURL = "e" }),
            (.endpoints, ["7"], { $0.endpointCount = 7 }),
            (.endpoints, [], { $0.endpointsDigest = "other" }),
        ]
        for (field, new, change) in changes {
            let found = FieldComparison(try version(), try version(change)).changes
            #expect(found.map(\.field) == [field])
            #expect(found.first?.new == new)
        }
        // No member of the detail is left out.
        let members = Mirror(reflecting: EntityDetail()).children.compactMap(\.label)
        let digests = ["contactsDigest", "endpointsDigest", "endpointCount"]
        let compared = Set(changes.map(\.0.rawValue))
        #expect(members.filter { !digests.contains($0) && !compared.contains($0) } == [])
    }

    @Test func anotherOrderIsAChangeWithoutValues() throws {
        let old = try version {
            $0.scopes = [Scope("a", isRegularExpression: false), Scope("b", isRegularExpression: false)]
        }
        let new = try version {
            $0.scopes = [Scope("b", isRegularExpression: false), Scope("a", isRegularExpression: false)]
        }
        #expect(FieldComparison(old, new).changes == [FieldChange(.scopes, old: [], new: [])])
    }
}
