import DemoData
import Quality

extension Statistics {
    /// The counters that ``DemoCounts`` has too.
    var counts: DemoCounts {
        var counts = DemoCounts()
        counts.entities = entities
        counts.serviceProviders = serviceProviders
        counts.identityProviders = identityProviders
        counts.dualRole = dualRole
        counts.other = other
        counts.spPrivacy = serviceProvidersWithPrivacy
        counts.idpPrivacy = identityProvidersWithPrivacy
        counts.spPrivacyDeclared = serviceProvidersWithPrivacyDeclared
        counts.idpPrivacyDeclared = identityProvidersWithPrivacyDeclared
        counts.security = withSecurityContact
        counts.spSecurity = serviceProvidersWithSecurityContact
        counts.idpSecurity = identityProvidersWithSecurityContact
        counts.sirtfi = withSirtfi
        counts.spSirtfi = serviceProvidersWithSirtfi
        counts.idpSirtfi = identityProvidersWithSirtfi
        counts.sirtfi2 = withSirtfi2
        return counts
    }
}
