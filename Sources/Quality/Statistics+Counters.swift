extension Statistics {
    /// A counter, to go through all of them.
    public typealias Counter = any WritableKeyPath<Statistics, Int> & Sendable

    /// Every counter once.
    public static let counters: [Counter] = [
        \.entities, \.serviceProviders, \.identityProviders,
        \.dualRole, \.other, \.serviceProvidersWithPrivacy,
        \.identityProvidersWithPrivacy, \.serviceProvidersWithPrivacyDeclared, \.identityProvidersWithPrivacyDeclared,
        \.withSecurityContact, \.serviceProvidersWithSecurityContact, \.identityProvidersWithSecurityContact,
        \.withSirtfi, \.serviceProvidersWithSirtfi, \.identityProvidersWithSirtfi,
        \.withSirtfi2, \.serviceProvidersWithSirtfi2, \.identityProvidersWithSirtfi2,
        \.serviceProvidersWithBoth, \.serviceProvidersWithEither, \.identityProvidersWithBoth,
        \.identityProvidersWithEither,
    ]
}
