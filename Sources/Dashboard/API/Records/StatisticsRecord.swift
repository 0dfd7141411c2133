import Quality

extension APIRecord where Value == Statistics {
    /// Counters over entities. An entity with both roles counts once under each.
    static let statistics = APIRecord(
        "Statistics", "Counters over entities. An entity with both roles counts once under SPs and once under IdPs.",
        [
            counter("entities", "entities", \.entities), counter("sps", "service providers", \.serviceProviders),
            counter("idps", "identity providers", \.identityProviders),
            counter("dual_role", "entities that are both", \.dualRole),
            counter("other", "entities that are neither", \.other),
            counter("sps_with_privacy", "SPs with a usable privacy statement", \.serviceProvidersWithPrivacy),
            counter("idps_with_privacy", "IdPs with a usable privacy statement", \.identityProvidersWithPrivacy),
            counter(
                "sps_with_privacy_declared", "SPs that name a privacy statement, usable or not",
                \.serviceProvidersWithPrivacyDeclared),
            counter(
                "idps_with_privacy_declared", "IdPs that name a privacy statement, usable or not",
                \.identityProvidersWithPrivacyDeclared),
            counter("with_security_contact", "entities with a security contact", \.withSecurityContact),
            counter(
                "sps_with_security_contact", "SPs with a security contact", \.serviceProvidersWithSecurityContact),
            counter(
                "idps_with_security_contact", "IdPs with a security contact", \.identityProvidersWithSecurityContact),
            counter("with_sirtfi", "entities that assert Sirtfi", \.withSirtfi),
            counter("sps_with_sirtfi", "SPs that assert Sirtfi", \.serviceProvidersWithSirtfi),
            counter("idps_with_sirtfi", "IdPs that assert Sirtfi", \.identityProvidersWithSirtfi),
            counter("with_sirtfi2", "entities that assert Sirtfi version 2", \.withSirtfi2),
            counter("sps_with_sirtfi2", "SPs that assert Sirtfi version 2", \.serviceProvidersWithSirtfi2),
            counter("idps_with_sirtfi2", "IdPs that assert Sirtfi version 2", \.identityProvidersWithSirtfi2),
            counter("sps_with_both", "SPs with privacy statement and security contact", \.serviceProvidersWithBoth),
            counter("sps_with_either", "SPs with at least one of them", \.serviceProvidersWithEither),
            counter("idps_with_both", "IdPs with privacy statement and security contact", \.identityProvidersWithBoth),
            counter("idps_with_either", "IdPs with at least one of them", \.identityProvidersWithEither),
        ])

    private static func counter(_ name: String, _ words: String, _ counter: Statistics.Counter) -> Member {
        Member(name, .count(words, example: 12)) { .integer($0[keyPath: counter]) }
    }
}
