import DemoData
import Testing

@Suite("import: counts", .needsSQLite)
struct ImportCountsTests {
    @Test("Counters are those of the aggregate", arguments: [1, 2, 3] as [UInt64])
    func counters(seed: UInt64) throws {
        try compare(seed: seed, Self.expected)
    }

    @Test("Privacy statements are counted as in the aggregate", arguments: [1, 2, 3] as [UInt64])
    func privacy(seed: UInt64) throws {
        try compare(seed: seed, Self.expectedPrivacy)
    }

    private func compare(seed: UInt64, _ expected: (DemoCounts) -> [String: Int]) throws {
        let workspace = try Workspace()
        let options = DemoOptions(seed: seed, entities: 300, churn: 0.1, quirks: 0.3)
        for step in 0...1 {
            let report = try workspace.importReport(try workspace.aggregate(options, step: step))
            let counts = DemoAggregate(options: options).counts(step: step)
            for (name, value) in expected(counts) {
                #expect(report.statistics[name] == value, "\(name) of step \(step)")
            }
        }
    }

    @Test("Counters of each federation are those of its entities")
    func federations() throws {
        let workspace = try Workspace()
        let options = DemoOptions(entities: 300, churn: 0.1, quirks: 0.3)
        for step in 0...1 { try workspace.importReport(try workspace.aggregate(options, step: step)) }
        let sql = """
            SELECT registration_authority, entities, sps, idps, sps_privacy, security, sirtfi, sirtfi2, max(valid_from)
            FROM federation_stat s JOIN federation f ON f.id = s.federation GROUP BY federation HAVING entities > 0
            """
        let expected = DemoAggregate(options: options).countsByAuthority(step: 1).mapValues {
            [$0.entities, $0.serviceProviders, $0.identityProviders, $0.spPrivacy, $0.security, $0.sirtfi, $0.sirtfi2]
        }
        let rows = try workspace.query(sql).map { ($0[0], $0[1...7].compactMap { Int($0) }) }
        #expect(Dictionary(uniqueKeysWithValues: rows) == expected)
    }

    private static func expectedPrivacy(_ counts: DemoCounts) -> [String: Int] {
        [
            "serviceProvidersWithPrivacy": counts.spPrivacy, "identityProvidersWithPrivacy": counts.idpPrivacy,
            "serviceProvidersWithPrivacyDeclared": counts.spPrivacyDeclared,
            "identityProvidersWithPrivacyDeclared": counts.idpPrivacyDeclared,
        ]
    }

    private static func expected(_ counts: DemoCounts) -> [String: Int] {
        [
            "entities": counts.entities, "serviceProviders": counts.serviceProviders,
            "identityProviders": counts.identityProviders, "dualRole": counts.dualRole, "other": counts.other,
            "withSecurityContact": counts.security, "serviceProvidersWithSecurityContact": counts.spSecurity,
            "identityProvidersWithSecurityContact": counts.idpSecurity, "withSirtfi": counts.sirtfi,
            "serviceProvidersWithSirtfi": counts.spSirtfi, "identityProvidersWithSirtfi": counts.idpSirtfi,
            "withSirtfi2": counts.sirtfi2,
        ]
    }
}
