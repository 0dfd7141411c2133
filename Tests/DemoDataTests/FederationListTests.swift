import DemoData
import Foundation
import Testing

@Suite struct FederationListTests {
    private let aggregate = DemoAggregate(options: DemoOptions(entities: 5000))

    private func federations() throws -> [String: [String: Any]] {
        let parsed = try JSONSerialization.jsonObject(with: Data(aggregate.federationList()))
        return try #require(parsed as? [String: [String: Any]])
    }

    @Test func theListIsIrregularLikeTheRealOne() throws {
        let entries = try federations().values
        let names = entries.compactMap { $0["name"] as? String }
        #expect(names.count == entries.count)
        #expect(entries.filter { $0["reg_auth"] is NSNull }.count == 1)
        #expect(entries.filter { $0["reg_auth"] as? String == "" }.count == 1)
        #expect(entries.filter { $0["country_code"] == nil }.count == 1)
        #expect(names.filter { $0.hasSuffix(" ") }.count == 1)
        #expect(names.filter { $0.contains("/") }.count == 1)
        #expect(names.filter { $0.contains("?") && $0.contains("%") }.count == 1)
        #expect(entries.allSatisfy { $0["status"] is String })
    }

    @Test func everyAuthorityIsListedOnce() throws {
        let authorities = try federations().values.compactMap { $0["reg_auth"] as? String }.filter { !$0.isEmpty }
        #expect(Set(authorities).count == authorities.count)
        let used = Set(aggregate.countsByAuthority(step: 2).keys).subtracting([""])
        #expect(used.isSubset(of: authorities))
    }
}
