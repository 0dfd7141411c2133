import Foundation
import Quality
import SAMLMetadata
import Store
import Testing

@testable import Dashboard

@Suite struct ListExportTests {
    private let usable = PrivacyStatement.usable("https://a.example/privacy")

    private var entityExport: EntityExport {
        let federation = FederationName(registrationAuthority: "x", name: "=Fed, \"one\"")
        let entities = [
            Population.entity(
                "https://a.example/", name: "A", organization: "Org", federation: federation,
                quality: Population.quality([.serviceProvider, .identityProvider], .absent, usable, security: true)),
            Population.entity(
                "https://b.example/", name: "B", federation: federation,
                quality: Population.quality(.serviceProvider, .unusable("/privacy"))),
            Population.entity(
                "https://c.example/", name: "C", federation: federation, quality: Population.quality(.other)),
            Population.entity(
                "https://d.example/", name: "D", federation: federation,
                quality: Population.quality(.identityProvider)),
        ]
        return EntityExport(entities: entities.map(ListedEntity.init), snapshot: Population.snapshot(1_774_699_200))
    }

    private var federationExport: FederationExport {
        var statistics = Statistics()
        statistics.entities = 30
        statistics.serviceProviders = 3
        statistics.identityProviders = 28
        statistics.serviceProvidersWithPrivacy = 2
        statistics.serviceProvidersWithSecurityContact = 1
        statistics.identityProvidersWithSecurityContact = 7
        let some = FederationSummary(federation: Population.federation(1), statistics: statistics)
        let none = FederationSummary(federation: Population.federation(2), statistics: Statistics())
        return FederationExport(federations: [some, none], snapshot: Population.snapshot(1_774_699_200))
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func entitiesHaveTheColumnsOfThePythonTool() throws {
        #expect(
            text(try entityExport.body(.csv))
                == [
                    "Federation,EntityType,OrganizationName,EntityID,HasPrivacyStatement,PrivacyStatementURL,HasSecurityContact",
                    "\"'=Fed, \"\"one\"\"\",SP+IdP,Org,https://a.example/,Yes,https://a.example/privacy,Yes",
                    "\"'=Fed, \"\"one\"\"\",SP,B,https://b.example/,No,,No",
                    "\"'=Fed, \"\"one\"\"\",Unknown,C,https://c.example/,No,,No",
                    "\"'=Fed, \"\"one\"\"\",IdP,D,https://d.example/,No,,No", "",
                ].joined(separator: "\r\n"))
    }

    @Test func federationsHaveTheColumnsOfThePythonToolAndPlainNumbers() throws {
        #expect(
            text(try federationExport.body(.csv))
                == [
                    "Federation,TotalEntities,TotalSPs,TotalIdPs,SPsWithPrivacy,SPsHasSecurity,IdPsHasSecurity,CoveragePct",
                    "Federation 1,30,3,28,2,1,7,66.67", "Federation 2,0,0,0,0,0,0,0.00", "",
                ].joined(separator: "\r\n"))
    }

    private func object(_ bytes: [UInt8]) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test func entitiesHaveTheFieldsOfThePythonToolAlsoWithoutValue() throws {
        let answer = try object(try entityExport.body(.json))
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

    @Test func federationsHaveTheFieldsOfThePythonTool() throws {
        let answer = try object(try federationExport.body(.json))
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

    @Test func theLinkKeepsFilterAndOrder() throws {
        let query = try EntityQuery(try QueryParameters("q=a%26b&role=both&sort=sirtfi&page=2"))
        #expect(
            EntityExport.links(query).map(\.path) == [
                "/api/export/entities?export_format=csv&q=a%26b&role=both&sort=sirtfi",
                "/api/export/entities?export_format=json&q=a%26b&role=both&sort=sirtfi",
            ])
    }
}
