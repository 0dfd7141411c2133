import Foundation
import Hummingbird
import Quality
import SAMLMetadata
import Store
import Testing

@testable import Dashboard

@Suite struct ListExportTests {
    private let usable = PrivacyStatement.usable("https://a.example/privacy")

    private func entities(_ format: ExportFormat, _ columns: ExportColumns = .standard) async throws -> String {
        let federation = FederationName(registrationAuthority: "x", name: "=Fed, \"one\"")
        let entities = [
            Population.entity(
                "https://a.example/", name: "A", organization: "Org", federation: federation,
                quality: Population.quality(
                    [.serviceProvider, .identityProvider], .absent, usable, security: true, sirtfi: .version1),
                since: 1_774_699_200),
            Population.entity(
                "https://b.example/", name: "B", federation: federation,
                quality: Population.quality(.serviceProvider, .unusable("/privacy"))),
            Population.entity(
                "https://c.example/", name: "C", federation: federation, quality: Population.quality(.other)),
            Population.entity(
                "https://d.example/", name: "D", federation: federation,
                quality: Population.quality(.identityProvider)),
        ].map(ListedEntity.init)
        let particulars = EntityParticulars(
            registrationInstant: 1_577_934_245, firstSeen: 1_774_612_800, securityContacts: [.refeds, .inCommon])
        return try await text(
            ExportDocument(
                name: "entities", table: .entities(columns), format: format,
                snapshot: Population.snapshot(1_774_699_200), count: entities.count
            ) { range in
                entities[range].map { ExportedEntity(entity: $0, particulars: $0.since > 0 ? particulars : nil) }
            })
    }

    private func federations(_ format: ExportFormat, _ columns: ExportColumns = .standard) async throws -> String {
        var statistics = Statistics()
        statistics.entities = 30
        statistics.serviceProviders = 3
        statistics.identityProviders = 28
        statistics.serviceProvidersWithPrivacy = 2
        statistics.serviceProvidersWithSecurityContact = 1
        statistics.identityProvidersWithSecurityContact = 7
        statistics.withSirtfi = 9
        var some = FederationSummary(federation: Population.federation(1), statistics: statistics)
        some.federation.countries = ["ch", "li"]
        let none = FederationSummary(federation: Population.federation(2), statistics: Statistics())
        let all = [some, none]
        return try await text(
            ExportDocument(
                name: "federations", table: .federations(columns), format: format,
                snapshot: Population.snapshot(1_774_699_200), count: all.count
            ) { Array(all[$0]) })
    }

    private func text<Row>(_ document: ExportDocument<Row>) async throws -> String {
        var bytes: [UInt8] = []
        for number in 0..<document.pieceCount { bytes += try await document.piece(number) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let heading =
        "Federation,EntityType,OrganizationName,EntityID,HasPrivacyStatement,PrivacyStatementURL,HasSecurityContact"

    @Test func entitiesHaveTheColumnsOfThePythonTool() async throws {
        #expect(
            try await entities(.csv)
                == [
                    Self.heading,
                    "\"'=Fed, \"\"one\"\"\",SP+IdP,Org,https://a.example/,Yes,https://a.example/privacy,Yes",
                    "\"'=Fed, \"\"one\"\"\",SP,B,https://b.example/,No,,No",
                    "\"'=Fed, \"\"one\"\"\",Unknown,C,https://c.example/,No,,No",
                    "\"'=Fed, \"\"one\"\"\",IdP,D,https://d.example/,No,,No", "",
                ].joined(separator: "\r\n"))
    }

    @Test func federationsHaveTheColumnsOfThePythonToolAndPlainNumbers() async throws {
        #expect(
            try await federations(.csv)
                == [
                    "Federation,TotalEntities,TotalSPs,TotalIdPs,SPsWithPrivacy,SPsHasSecurity,IdPsHasSecurity,CoveragePct",
                    "Federation 1,30,3,28,2,1,7,66.67", "Federation 2,0,0,0,0,0,0,0.00", "",
                ].joined(separator: "\r\n"))
    }

    @Test func theFullColumnsOfEntitiesFollowThose() async throws {
        let lines = try await entities(.csv, .full).split(separator: "\r\n")
        #expect(
            lines[0]
                == "\(Self.heading),HasSIRTFI,HasSIRTFI2,Name,RegistrationAuthority,IsSP,IsIdP,SPPrivacyState,"
                + "SPPrivacyURL,IdPPrivacyState,IdPPrivacyURL,PrivacyLink,SecurityContactKinds,RegistrationInstant,"
                + "FirstSeen,LastChanged,URLStatusCode,FinalURL,URLAccessible,RedirectCount,ValidationError,"
                + "URLChecked,URLBrokenSince,SPPrivacyOutcome,IdPPrivacyOutcome")
        #expect(
            lines[1].hasSuffix(
                "Yes,Yes,No,A,x,Yes,Yes,absent,,usable,https://a.example/privacy,secure,REFEDS InCommon,"
                    + "2020-01-02T03:04:05Z,2026-03-27T12:00:00Z,2026-03-28T12:00:00Z,,,,,,,,,"))
        #expect(
            lines[2].hasSuffix(
                "No,No,No,B,x,Yes,No,unusable,/privacy,absent,,unusable,,,,1970-01-01T00:00:00Z,,,,,,,,,"))
    }

    /// Those that the Python command line had are all there.
    @Test func theFullColumnsOfFederationsAreThoseOfTheCommandLineAndMore() async throws {
        let lines = try await federations(.csv, .full).split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let old = """
            Federation,TotalEntities,TotalSPs,TotalIdPs,SPsWithPrivacy,SPsMissingPrivacy,IdPsWithPrivacy,\
            IdPsMissingPrivacy,EntitiesWithSecurity,EntitiesMissingSecurity,SPsWithSecurity,SPsMissingSecurity,\
            IdPsWithSecurity,IdPsMissingSecurity,EntitiesWithSIRTFI,EntitiesMissingSIRTFI,SPsWithSIRTFI,\
            SPsMissingSIRTFI,IdPsWithSIRTFI,IdPsMissingSIRTFI,SPsWithBoth,SPsWithAtLeastOne,SPsMissingBoth
            """
        #expect(Set(old.split(separator: ",").map(String.init)).subtracting(lines[0]) == [])
        #expect(Array(lines[0].prefix(8)).last == "CoveragePct")
        #expect(Set(lines[0]).count == lines[0].count && lines[1].count == lines[0].count)
        let values = Dictionary(uniqueKeysWithValues: zip(lines[0], lines[1]))
        #expect(values["SPsMissingPrivacy"] == "1" && values["EntitiesMissingSIRTFI"] == "21")
        #expect(values["Countries"] == "ch li" && values["RegistrationAuthority"] == "https://f1.example/")
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func entitiesHaveTheFieldsOfThePythonToolAlsoWithoutValue() async throws {
        let answer = try object(try await entities(.json))
        #expect(Set(answer.keys) == ["snapshot_timestamp", "total_entities", "entities"])
        #expect(answer["total_entities"] as? Int == 4)
        #expect(answer["snapshot_timestamp"] as? String == "2026-03-28T12:00:00Z")
        let entities = try #require(answer["entities"] as? [[String: Any]])
        for entity in entities {
            #expect(
                Set(entity.keys) == [
                    "federation", "entity_type", "organization_name", "entity_id", "has_privacy_statement",
                    "privacy_statement_url", "has_security_contact",
                ])
        }
        #expect(entities[0]["federation"] as? String == "=Fed, \"one\"")
        #expect(entities[0]["has_privacy_statement"] as? Bool == true)
        #expect(entities[1]["privacy_statement_url"] is NSNull)
    }

    @Test func federationsHaveTheFieldsOfThePythonTool() async throws {
        let answer = try object(try await federations(.json))
        #expect(Set(answer.keys) == ["snapshot_timestamp", "total_federations", "federations"])
        #expect(answer["total_federations"] as? Int == 2)
        let federations = try #require(answer["federations"] as? [[String: Any]])
        #expect(
            Set(federations[1].keys) == [
                "name", "total_entities", "total_sps", "total_idps", "sps_with_privacy", "sps_has_security",
                "idps_has_security", "coverage_pct",
            ])
        #expect(federations[0]["idps_has_security"] as? Int == 7)
    }

    @Test func everyFormIsAsDescribed() async throws {
        let interface = try DescribedInterface()
        for columns in ExportColumns.allCases {
            let entities = try await entities(.json, columns)
            #expect(try interface.complaints(about: entities, of: ExportOperations.entities) == [])
            let federations = try await federations(.json, columns)
            #expect(try interface.complaints(about: federations, of: ExportOperations.federations) == [])
        }
        let full = try object(try await entities(.json, .full))
        let first = try #require((full["entities"] as? [[String: Any]])?.first)
        #expect(first["security_contact_kinds"] as? [String] == ["REFEDS", "InCommon"])
        #expect(first["has_sirtfi"] as? Bool == true && first["sp_privacy_state"] as? String == "absent")
    }

    @Test func theLinkKeepsFilterAndOrder() throws {
        let query = try EntityQuery(try QueryParameters("q=a%26b&role=both&sort=sirtfi&page=2"))
        #expect(
            EntityExport.links(query).map(\.path) == [
                "/api/export/entities?export_format=csv&q=a%26b&role=both&sort=sirtfi",
                "/api/export/entities?export_format=json&q=a%26b&role=both&sort=sirtfi",
            ])
    }
}
