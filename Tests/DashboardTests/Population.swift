import Quality
import SAMLMetadata
import Store

@testable import Dashboard

/// Entities and federations for tests, made by hand or at random from a seed.
enum Population {
    static func federation(_ number: Int) -> FederationName {
        FederationName(registrationAuthority: "https://f\(number).example/", name: "Federation \(number)")
    }

    static func entity(
        _ entityID: String, name: String? = nil, organization: String? = nil,
        federation: FederationName = federation(0),
        quality: EntityQuality = quality(.serviceProvider), since: Int64 = 0
    ) -> CurrentEntity {
        CurrentEntity(
            summary: EntitySummary(
                entityID: entityID, name: name ?? entityID, organization: organization, federation: federation,
                quality: quality),
            since: since)
    }

    static func quality(
        _ roles: Roles, _ serviceProvider: PrivacyStatement = .absent, _ identityProvider: PrivacyStatement = .absent,
        security: Bool = false, sirtfi: Sirtfi = []
    ) -> EntityQuality {
        EntityQuality(
            roles: roles, serviceProviderPrivacy: serviceProvider, identityProviderPrivacy: identityProvider,
            hasSecurityContact: security, sirtfi: sirtfi)
    }

    static let statements: [PrivacyStatement] = [
        .absent, .unusable("/privacy"), .usable("http://a.example/"), .usable("https://a.example/"),
    ]

    /// Every combination of roles, statements, security contact and Sirtfi that there can be.
    static let qualities: [EntityQuality] = (0..<16).flatMap { bits -> [EntityQuality] in
        let roles = Roles(rawValue: UInt8(bits))
        return statements(of: .serviceProvider, roles).flatMap { first in
            statements(of: .identityProvider, roles).flatMap { second in
                [true, false].flatMap { security in
                    (0..<4).map { sirtfi in
                        quality(roles, first, second, security: security, sirtfi: Sirtfi(rawValue: UInt8(sirtfi)))
                    }
                }
            }
        }
    }

    private static func statements(of role: Roles, _ roles: Roles) -> [PrivacyStatement] {
        roles.contains(role) ? statements : [.absent]
    }

    static func random(_ count: Int, seed: UInt64) -> [CurrentEntity] {
        var generator = SeededGenerator(seed: seed)
        let names = ["Zürich", "zurich", "Ähre", "東京大学", "alpha", "Beta", ""]
        let organizations: [String?] = [nil, "", "Uni A", "uni a", "Ökoverein", "Zentrum"]
        return (0..<count).map { number in
            entity(
                "https://e\(number).example/", name: names.randomElement(using: &generator),
                organization: organizations.randomElement(using: &generator) ?? nil,
                federation: federation(Int.random(in: 0..<4, using: &generator)),
                quality: qualities.randomElement(using: &generator) ?? quality([]),
                since: Int64.random(in: 0..<5, using: &generator))
        }
    }

    static func statistics(_ entities: [CurrentEntity]) -> Statistics {
        var statistics = Statistics()
        for entity in entities { statistics.add(entity.summary.quality.marks) }
        return statistics
    }

    static func snapshot(_ time: Int64) -> Snapshot {
        Snapshot(
            time: time, source: "file.xml", sourceDigest: [], sourceSize: 0, added: 0, removed: 0, changed: 0,
            statistics: Statistics())
    }
}
